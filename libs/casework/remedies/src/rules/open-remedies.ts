import { disputeTerm, remediesFor, type Remedies, type Remedy, type StatuteProfile } from '@law/statute';
import { ifKnown } from './if-known';
import type { Dispute } from '../dispute';
import type { Now } from './terms-of-dispute';

interface Line {
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the ledger tells of the reply: the outcomes of its items, the day it was made, the day it reached the applicant. */
export interface AnsweredCase {
  readonly outcomes: readonly string[];
  readonly madeOn: string;
  readonly servedOn?: string;
}

export function answeredIn(lines: readonly Line[]): AnsweredCase | undefined {
  const signedAt = lines.findLastIndex(({ act }) => act === 'sign-reply');
  const signed = lines[signedAt]?.facts;
  if (!signed) return undefined;
  const proposed = lines.slice(0, signedAt).findLast(({ act }) => act === 'propose-outcome')?.facts;
  const proved = lines.findLast(({ act }) => act === 'prove-service')?.facts;
  const ofItems = outcomesIn(proposed);
  return {
    outcomes: ofItems.length > 0 ? ofItems : [signed['outcome'] as string],
    madeOn: signed['signedOn'] as string,
    servedOn: proved?.['on'] as string | undefined,
  };
}

/** What was proposed for each item and then signed. The one outcome the case counts as would tell other remedies than the letter. */
function outcomesIn(proposed: Line['facts'] = {}): string[] {
  const outcomes = Array.isArray(proposed['outcomes']) ? (proposed['outcomes'] as readonly { readonly outcome: string }[]) : [];
  return outcomes.map(({ outcome }) => outcome);
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
 * reconsideration from the service of the decision on it, which leaves no direct suit. @param disputes those registered so far
 */
export function openRemedies(
  { outcomes, madeOn, servedOn }: AnsweredCase,
  by: { readonly profile: StatuteProfile; readonly reviewAuthority: string },
  { calendar, today }: Now,
  disputes: readonly Dispute[] = [],
): OpenRemedies {
  const reviewServedOn = disputes.findLast(({ kind, decision }) => kind === 'reconsideration' && decision)?.decision?.servedOn;
  const { variant, text, remedies } = remediesFor({ ...by, outcomes, madeOn, servedOn, reviewServedOn, calendar });
  return {
    variant,
    text,
    servedOn,
    remedies: remedies.map((remedy) => {
      const used = disputes.some((dispute) => uses(dispute, remedy.kind, reviewServedOn));
      return { ...remedy, state: used ? 'used' : remedy.until === undefined || today <= remedy.until ? 'open' : 'over' };
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

/** A suit that came once a decision on reconsideration was served follows it, whether or not it was said so. */
function uses({ kind, afterId, copyServedOn }: Dispute, remedy: Remedy['kind'], reviewServedOn = never): boolean {
  if (kind !== directly[remedy]) return false;
  return remedy !== 'litigation-after-reconsideration' || afterId !== undefined || copyServedOn >= reviewServedOn;
}

const never = '9999-12-31';

function untold(servedOn: string, madeOn: string, calendar: Now['calendar']): OpenRemedies['untold'] {
  const term = ifKnown(() => disputeTerm('review-application-untold', { from: servedOn, lawOf: madeOn, calendar }));
  return term && { until: term.due, law: term.law };
}
