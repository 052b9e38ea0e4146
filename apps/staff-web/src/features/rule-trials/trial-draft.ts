import type { RuleTrial, TriedAnswer } from '../../shared/api/shapes';
import { withoutBlanks } from '../../shared/ui/without-blanks';

/** A question as the form holds it; members the form does not show stay where they are. */
export interface QuestionDraft {
  readonly asOf?: string;
  readonly profile?: string;
  readonly events: readonly object[];
}

/** What is expected as the form holds it: days as text, and apart from them the days there must not be. */
export type ExpectationDraft = Readonly<Record<string, unknown>> & {
  readonly none?: readonly string[];
  readonly noFlaws?: boolean;
  readonly provisional?: 'true' | 'false';
};

export interface TrialDraft {
  readonly title: string;
  readonly question: QuestionDraft;
  readonly expected: ExpectationDraft;
}

export const emptyDraft: TrialDraft = { title: '', question: { events: [{ act: 'received', channel: 'post-signed' }] }, expected: {} };

export function draftOf({ title, question, expected }: RuleTrial): TrialDraft {
  return { title, question: question as unknown as QuestionDraft, expected: expectationDraft(expected) };
}

/** What came out, as something to expect. */
export function draftFrom({ values }: TriedAnswer): ExpectationDraft {
  const { flaws = null, provisional = null, state = null, ...days } = values;
  const named = Object.entries(days).filter(([, day]) => day !== null);
  const rules = (flaws ?? '').split(', ').filter(Boolean);
  return {
    ...Object.fromEntries(named),
    state,
    provisional: provisional === 'true' ? 'true' : 'false',
    ...(rules.length > 0 ? { flaws: rules, noFlaws: false } : { flaws: [], noFlaws: true }),
    none: [],
  };
}

/** What is sent: null for each day there must not be. */
export function expectationOf(draft: ExpectationDraft): Record<string, unknown> {
  const { none = [], noFlaws = false, provisional, ...rest } = withoutBlanks(draft);
  const flaws = Array.isArray(rest['flaws']) && rest['flaws'].length > 0 ? rest['flaws'] : noFlaws ? [] : undefined;
  const named = Object.fromEntries(Object.entries(rest).filter(([field]) => field !== 'flaws'));
  return {
    ...named,
    ...Object.fromEntries(none.map((field) => [field, null])),
    ...(provisional && { provisional: provisional === 'true' }),
    ...(flaws && { flaws }),
  };
}

function expectationDraft(expected: object): ExpectationDraft {
  const entries = Object.entries(expected) as [string, unknown][];
  const plain = Object.fromEntries(entries.filter(([field, value]) => value !== null && field !== 'provisional'));
  const { provisional, flaws } = expected as { readonly provisional?: boolean; readonly flaws?: readonly string[] };
  return {
    ...plain,
    none: entries.flatMap(([field, value]) => (value === null ? [field] : [])),
    noFlaws: flaws?.length === 0,
    provisional: provisional === undefined ? undefined : provisional ? 'true' : 'false',
  };
}

/** The JSON of a question, without the fields that were left empty. */
export function questionText(question: QuestionDraft, indent?: number): string {
  const { events, ...rest } = withoutBlanks(question);
  return JSON.stringify({ ...rest, events }, undefined, indent);
}

/** Nothing where the text is no JSON object. */
export function questionIn(text: string): QuestionDraft | undefined {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
    const events: unknown = (json as { readonly events?: unknown }).events;
    return { ...json, events: Array.isArray(events) ? (events as object[]) : [] };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
