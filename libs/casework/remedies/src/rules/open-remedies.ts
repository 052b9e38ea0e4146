import { disputeTerm, remediesFor, type Remedies, type Remedy, type StatuteProfile } from '@law/statute';
import { ifKnown } from './if-known';
import type { Dispute } from '../dispute';
import type { Now } from './terms-of-dispute';

interface Line {
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the ledger tells of the reply: outcome, the day it was made, the day it reached the applicant. */
export interface AnsweredCase {
  readonly outcome: string;
  readonly madeOn: string;
  readonly servedOn?: string;
}

export function answeredIn(lines: readonly Line[]): AnsweredCase | undefined {
  const signed = lines.findLast(({ act }) => act === 'sign-reply')?.facts;
  if (!signed) return undefined;
  const proved = lines.findLast(({ act }) => act === 'prove-service')?.facts;
  return { outcome: signed['outcome'] as string, madeOn: signed['signedOn'] as string, servedOn: proved?.['on'] as string | undefined };
}

/** What the applicant may still do against the reply. */
export interface OpenRemedies {
  readonly variant: Remedies['variant'];
  /** The sentence of the letter. */
  readonly text: Remedies['text'];
  readonly servedOn?: string;
  /** `used`: a dispute of that kind is registered. */
  readonly remedies: readonly (Remedy & { readonly state: 'open' | 'used' | 'over' })[];
  /** How long reconsideration stays open where the letter did not tell of it; once the day of service is known. */
  readonly untold?: { readonly until: string; readonly law: string };
}

/**
 * Until when, and before whom, the reply can still be attacked. The last days follow from the day of service; that of a suit after
 * reconsideration from the service of the decision on it. @param disputes those registered so far
 */
export function openRemedies(
  { outcome, madeOn, servedOn }: AnsweredCase,
  by: { readonly profile: StatuteProfile; readonly reviewAuthority: string },
  { calendar, today }: Now,
  disputes: readonly Dispute[] = [],
): OpenRemedies {
  const { variant, text, remedies } = remediesFor({ ...by, outcomes: [outcome], madeOn, servedOn, calendar });
  return {
    variant,
    text,
    servedOn,
    remedies: remedies.map((remedy) => {
      const until = remedy.until ?? afterReview(remedy.kind, disputes, calendar);
      const used = disputes.some((dispute) => uses(dispute, remedy.kind));
      return { ...remedy, until, state: used ? 'used' : until === undefined || today <= until ? 'open' : 'over' };
    }),
    untold: servedOn === undefined || remedies.length === 0 ? undefined : untold(servedOn, madeOn, calendar),
  };
}

const directly: Readonly<Record<Remedy['kind'], Dispute['kind']>> = {
  reconsideration: 'reconsideration',
  litigation: 'lawsuit',
  'litigation-after-reconsideration': 'lawsuit',
  complaint: 'complaint',
};

function uses({ kind, afterId }: Dispute, remedy: Remedy['kind']): boolean {
  if (kind !== directly[remedy]) return false;
  return kind !== 'lawsuit' || (remedy === 'litigation-after-reconsideration') === (afterId !== undefined);
}

function afterReview(remedy: Remedy['kind'], disputes: readonly Dispute[], calendar: Now['calendar']): string | undefined {
  const decided = disputes.findLast(({ kind, decision }) => kind === 'reconsideration' && decision !== undefined)?.decision;
  if (remedy !== 'litigation-after-reconsideration' || !decided) return undefined;
  return disputeTerm('suit-after-review', { from: decided.servedOn, calendar }).due;
}

function untold(servedOn: string, madeOn: string, calendar: Now['calendar']): OpenRemedies['untold'] {
  const term = ifKnown(() => disputeTerm('review-application-untold', { from: servedOn, lawOf: madeOn, calendar }));
  return term && { until: term.due, law: term.law };
}
