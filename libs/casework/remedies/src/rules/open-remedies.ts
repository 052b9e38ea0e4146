import { disputeTerm, remediesFor, type Remedies, type Remedy, type StatuteProfile } from '@law/statute';
import { ifKnown } from './if-known';
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
  readonly remedies: readonly (Remedy & { readonly open: boolean })[];
  /** How long reconsideration stays open where the letter did not tell of it; once the day of service is known. */
  readonly untold?: { readonly until: string; readonly law: string };
}

/** Until when, and before whom, the reply can still be attacked. The last days follow from the day of service. */
export function openRemedies(
  { outcome, madeOn, servedOn }: AnsweredCase,
  by: { readonly profile: StatuteProfile; readonly reviewAuthority: string },
  { calendar, today }: Now,
): OpenRemedies {
  const { variant, text, remedies } = remediesFor({ ...by, outcomes: [outcome], madeOn, servedOn, calendar });
  return {
    variant,
    text,
    servedOn,
    remedies: remedies.map((remedy) => ({ ...remedy, open: remedy.until === undefined || today <= remedy.until })),
    untold: servedOn === undefined || remedies.length === 0 ? undefined : untold(servedOn, madeOn, calendar),
  };
}

function untold(servedOn: string, madeOn: string, calendar: Now['calendar']): OpenRemedies['untold'] {
  const term = ifKnown(() => disputeTerm('review-application-untold', { from: servedOn, lawOf: madeOn, calendar }));
  return term && { until: term.due, law: term.law };
}
