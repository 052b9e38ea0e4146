import type { Answer, Expected } from '@law/due-date';

/** One thing that came out otherwise. Null: there is no such day. */
export interface Difference {
  readonly field: keyof Expected;
  readonly expected: string | null;
  readonly got: string | null;
}

const days = [
  'receiptOn',
  'correctionAskBy',
  'correctionUntil',
  'feeUntil',
  'baseDue',
  'extendedDue',
  'legalDue',
  'safeDue',
] as const satisfies readonly (keyof Expected & keyof Answer)[];

/** What an answer has of everything that can be expected. */
export function comparable(answer: Answer): Readonly<Record<keyof Expected, string | null>> {
  const { remedies, flaws, state, provisional } = answer;
  const dated = Object.fromEntries(days.map((field) => [field, answer[field]])) as Record<(typeof days)[number], string | null>;
  return {
    ...dated,
    reconsiderationUntil: remedies?.reconsiderationUntil ?? null,
    suitUntil: remedies?.suitUntil ?? null,
    state,
    provisional: String(provisional),
    flaws: listed(flaws.map(({ rule }) => rule)),
  };
}

/** Field by field, what was expected and did not come. What was not expected is not compared. */
export function differencesFrom(expected: Expected, answer: Answer): Difference[] {
  const got = comparable(answer);
  return (Object.keys(got) as (keyof Expected)[]).flatMap((field) => {
    const wanted = expected[field];
    if (wanted === undefined) return [];
    const asText = Array.isArray(wanted) ? listed(wanted) : wanted === null ? null : String(wanted);
    return asText === got[field] ? [] : [{ field, expected: asText, got: got[field] }];
  });
}

function listed(rules: readonly string[]): string {
  return [...new Set(rules)].sort().join(', ');
}
