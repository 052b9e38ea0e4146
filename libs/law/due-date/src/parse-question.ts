import type { z } from 'zod';
import { profileNamed, profiles } from '@law/statute';
import { existsAsDay } from './days';
import { questionShape, type Question } from './question';
import { existingDay, kindNamed, oneOf, saysOf, wantedBy, type Wanted } from './wanted';

/** One thing that is not as it has to be. */
interface FieldFault {
  /** `events[2].on`; empty for the whole. */
  readonly path: string;
  /** For programs; the sentences are for people. */
  readonly expected: string;
  readonly got: string;
  readonly says: string;
  readonly saysEn: string;
}

export interface QuestionFault {
  readonly kind: 'not-json' | 'not-a-question';
  readonly says: string;
  readonly saysEn: string;
  readonly faults: readonly FieldFault[];
}

export type ParsedQuestion = { readonly ok: true; readonly question: Question } | { readonly ok: false; readonly error: QuestionFault };

/** Reads one question from what JSON gave. @returns the question, or every field that is missing, unknown or of a wrong kind */
export function parseQuestion(json: unknown): ParsedQuestion {
  const read = questionShape.safeParse(json);
  const faults = read.success ? faultsOfMeaning(read.data) : read.error.issues.map((issue) => faultOf(issue, json));
  if (faults.length > 0 || !read.success) return { ok: false, error: notAQuestion(faults) };
  return { ok: true, question: { ...read.data, unknownFields: unknownFieldsOf(json) } };
}

/** As many as somebody mends at once. */
const mostFaults = 20;

function notAQuestion(all: readonly FieldFault[]): QuestionFault {
  const faults = all.slice(0, mostFaults);
  return {
    kind: 'not-a-question',
    says: `问题的格式不对:${faults.map(({ path, says }) => `${path || '整个问题'} ${says}`).join(';')}`,
    saysEn: `The question is not of the form it has to be: ${faults.map(({ path, saysEn }) => `${path || 'the whole'} ${saysEn}`).join('; ')}`,
    faults,
  };
}

function faultOf(issue: z.core.$ZodIssue, json: unknown): FieldFault {
  return worded(pathOf(issue.path), { expected: expectedIn(issue), got: kindOf(valueAt(json, issue.path)) }, wantedBy(issue));
}

function worded(path: string, { expected, got }: Pick<FieldFault, 'expected' | 'got'>, wanted: Wanted): FieldFault {
  const { zh, en } = saysOf(wanted, kindNamed(got));
  return { path, expected, got, says: zh, saysEn: en };
}

function expectedIn(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_format') return 'YYYY-MM-DD';
  if (issue.code === 'invalid_union') return 'options' in issue && Array.isArray(issue.options) ? issue.options.join(' | ') : 'string';
  return issue.message;
}

/** What the shape alone cannot tell: a version of the statute, and days the answer itself rests on. */
function faultsOfMeaning({ profile, asOf, replayOn, calendar }: z.infer<typeof questionShape>): FieldFault[] {
  const faults: FieldFault[] = [];
  const versions = ['auto', ...profiles.map((each) => each.id)];
  if (profile !== 'auto' && !isProfile(profile))
    faults.push(worded('profile', { expected: versions.join(' | '), got: kindOf(profile) }, oneOf(versions)));
  const days = { asOf, replayOn, calendar: calendar === 'current' ? undefined : calendar };
  for (const [path, day] of Object.entries(days))
    if (typeof day === 'string' && !existsAsDay(day))
      faults.push(worded(path, { expected: 'a day that exists', got: kindOf(day) }, existingDay));
  return faults;
}

function isProfile(id: string): boolean {
  try {
    profileNamed(id);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`), '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key as string] : undefined), json);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

const longestShown = 60;

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : JSON.stringify(value).slice(0, longestShown);
}

/** Free text a case kept by counsel may carry along. */
const remarks: readonly string[] = ['note', 'expected'];
const known = [...Object.keys(questionShape.shape), ...remarks];

function unknownFieldsOf(json: unknown): string[] {
  if (!isRecord(json)) return [];
  const events = Array.isArray(json['events']) ? json['events'] : [];
  const strange = events.flatMap((event: unknown, place) => {
    const fields = isRecord(event) ? fieldsOf(event['act']) : [];
    return isRecord(event)
      ? Object.keys(event)
          .filter((key) => !fields.includes(key) && !remarks.includes(key))
          .map((key) => `events[${place}].${key}`)
      : [];
  });
  return [...Object.keys(json).filter((key) => !known.includes(key)), ...strange];
}

const fieldsByAct = new Map(
  questionShape.shape.events.element.options.map(({ shape }) => [shape.act.value as string, Object.keys(shape)] as const),
);

function fieldsOf(act: unknown): readonly string[] {
  return typeof act === 'string' ? (fieldsByAct.get(act) ?? []) : [];
}
