import { saysOf, wantedBy, type Answer, type Expected } from '@law/due-date';
import { z } from 'zod';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .optional();
const states = [
  'not-started',
  'running',
  'awaiting-correction',
  'awaiting-fee',
  'replied',
  'served',
  'withdrawn',
  'lapsed',
  'impossible',
] as const satisfies readonly Answer['state'][];

/** Days an expectation can name, in the order a reader compares them. */
const days = {
  receiptOn: day,
  correctionAskBy: day,
  correctionUntil: day,
  feeUntil: day,
  baseDue: day,
  extendedDue: day,
  legalDue: day,
  safeDue: day,
  reconsiderationUntil: day,
  suitUntil: day,
};

const shape = z.strictObject({
  ...days,
  state: z.enum(states).optional(),
  provisional: z.boolean().optional(),
  flaws: z.array(z.string().min(1).max(20)).max(30).optional(),
});

/** One thing that is not as it has to be; the path is empty for the whole. */
export interface PathFault {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

export type ReadExpectation =
  { readonly ok: true; readonly expected: Expected } | { readonly ok: false; readonly faults: readonly PathFault[] };

/** Reads what somebody expects. Nothing expected is a fault: such a trial could not fail. */
export function readExpectation(json: unknown): ReadExpectation {
  const read = shape.safeParse(json);
  if (!read.success) return { ok: false, faults: read.error.issues.flatMap(faultsOf) };
  if (Object.keys(read.data).length === 0)
    return { ok: false, faults: [{ path: '', zh: '至少写明一项预期结果', en: 'Name at least one thing you expect' }] };
  return { ok: true, expected: read.data };
}

function faultsOf(issue: z.core.$ZodIssue): PathFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: key, zh: `没有“${key}”这一项`, en: `There is nothing called "${key}"` }));
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  );
  const wanted = wantedBy(issue);
  const orNone = { zh: `${wanted.zh}或者 null`, en: `${wanted.en} or null` };
  return [{ path, ...saysOf(daysNamed.has(path) ? orNone : wanted) }];
}

const daysNamed: ReadonlySet<string> = new Set(Object.keys(days));
