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

/** Finds the paths of texts that hold characters no person writes; JSON hides them behind an escape. */
export type FindStrange = (value: unknown) => readonly string[];

/** Reads a trial, or every fault in it at once. */
export function readTrial({ title, question, expected }: TrialText, strangeIn: FindStrange): TrialReading {
  const named = title.trim();
  const asked = readQuestion(question, strangeIn);
  const wanted = readExpectation(expected);
  const faults: TrialFault[] = [
    ...(named === '' || named.length > longestTitle
      ? [fault('title', '', `请写一个不超过 ${longestTitle} 字的名称`, `Give it a name of at most ${longestTitle} characters`)]
      : []),
    ...strangeFaults('title', title, strangeIn),
    ...(asked.ok ? [] : asked.faults),
    ...(wanted.ok ? [] : wanted.faults.map((found: PathFault) => fault('expected', found.path, found.zh, found.en))),
    ...strangeFaults('expected', expected, strangeIn),
  ];
  if (!asked.ok || !wanted.ok || faults.length > 0) return { ok: false, faults };
  return { ok: true, trial: { title: named, json: asked.json, question: asked.question, expected: wanted.expected } };
}

export type QuestionReading =
  | { readonly ok: true; readonly json: object; readonly question: Question }
  | { readonly ok: false; readonly faults: readonly TrialFault[] };

/** Reads a question alone, from its text. */
export function readQuestion(text: string, strangeIn: FindStrange): QuestionReading {
  const json = jsonIn(text);
  if (json === undefined) return { ok: false, faults: [fault('question', '', '不是 JSON', 'This is not JSON')] };
  const strange = strangeFaults('question', json, strangeIn);
  if (strange.length > 0) return { ok: false, faults: strange };
  const parsed = parseQuestion(json);
  if (parsed.ok) return { ok: true, json: json as object, question: parsed.question };
  return { ok: false, faults: parsed.error.faults.map(({ path, says, saysEn }) => fault('question', path, says, saysEn)) };
}

function strangeFaults(field: TrialFault['field'], value: unknown, strangeIn: FindStrange): TrialFault[] {
  const paths = strangeIn(value).map((path) => path.replace(/\.(\d+)(?=\.|$)/g, '[$1]'));
  return paths.map((path) => fault(field, path, '含有不能使用的控制字符', 'holds control characters that cannot be used'));
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
  return { field, path, says: path === '' ? { zh, en } : { zh: `${path}:${zh}`, en: `${path}: ${en}` } };
}
