import { parseQuestion, type Expected, type Question } from '@law/due-date';
import { readExpectation, type PathFault } from './expectation';

/** A trial as it is handed in. */
export interface TrialText {
  readonly title: string;
  /** JSON, as it was typed. */
  readonly question: string;
  readonly expected: unknown;
}

/** Something that cannot be, beside what was typed: `path` leads into the JSON. */
export interface TrialFault {
  readonly field: 'title' | 'question' | 'expected';
  readonly path: string;
  readonly says: { readonly zh: string; readonly en: string };
}

export interface ReadTrial {
  readonly title: string;
  /** As the JSON had it; `question` is the same, understood. */
  readonly json: object;
  readonly question: Question;
  readonly expected: Expected;
}

export type TrialReading =
  { readonly ok: true; readonly trial: ReadTrial } | { readonly ok: false; readonly faults: readonly TrialFault[] };

const longestTitle = 200;

/** Reads a trial, or every fault in it at once. */
export function readTrial({ title, question, expected }: TrialText): TrialReading {
  const named = title.trim();
  const asked = readQuestion(question);
  const wanted = readExpectation(expected);
  const faults: TrialFault[] = [
    ...(named === '' || named.length > longestTitle
      ? [fault('title', '', `请写一个不超过 ${longestTitle} 字的名称`, `Give it a name of at most ${longestTitle} characters`)]
      : []),
    ...(asked.ok ? [] : asked.faults),
    ...(wanted.ok ? [] : wanted.faults.map(({ path, zh, en }: PathFault) => fault('expected', path, at(path, zh), at(path, en)))),
  ];
  if (!asked.ok || !wanted.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, trial: { title: named, json: asked.json, question: asked.question, expected: wanted.expected } };
}

export type QuestionReading =
  | { readonly ok: true; readonly json: object; readonly question: Question }
  | { readonly ok: false; readonly faults: readonly TrialFault[] };

/** Reads a question alone, from its text. */
export function readQuestion(text: string): QuestionReading {
  const json = jsonIn(text);
  if (json === undefined) return { ok: false, faults: [fault('question', '', '不是 JSON', 'This is not JSON')] };
  const parsed = parseQuestion(json);
  if (parsed.ok) return { ok: true, json: json as object, question: parsed.question };
  const faults = parsed.error.faults.map(({ path, expected, got }) =>
    fault('question', path, at(path, `应为 ${expected},现为 ${got}`), at(path, `has to be ${expected}, and is ${got}`)),
  );
  return { ok: false, faults };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fault(field: TrialFault['field'], path: string, zh: string, en: string): TrialFault {
  return { field, path, says: { zh, en } };
}

function at(path: string, says: string): string {
  return path === '' ? says : `${path}:${says}`;
}
