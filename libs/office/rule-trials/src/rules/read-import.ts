import { readTrial, type FindStrange, type ReadTrial, type TrialFault } from './read-trial';

export interface ImportFault extends TrialFault {
  /** Place in the list, from 1. */
  readonly place: number;
}

export interface ReadImport {
  readonly trials: readonly ReadTrial[];
  readonly faults: readonly ImportFault[];
}

/** Trials at a time: more is no table a lawyer keeps. */
const longestImport = 1000;

/** Reads a list of `{ title, question, expected }`; what cannot be read is named by its place, the rest stands. */
export function readImport(text: string, strangeIn: FindStrange): ReadImport {
  const list = listIn(text);
  if (!list) return { trials: [], faults: [whole('应为一个 JSON 数组', 'This has to be one JSON array')] };
  if (list.length > longestImport)
    return { trials: [], faults: [whole(`一次最多导入 ${longestImport} 条`, `At most ${longestImport} at a time`)] };
  const readings = list.map((each, index) => ({ place: index + 1, reading: readTrial(textOf(each), strangeIn) }));
  return {
    trials: readings.flatMap(({ reading }) => (reading.ok ? [reading.trial] : [])),
    faults: readings.flatMap(({ place, reading }) => (reading.ok ? [] : reading.faults.map((fault) => ({ ...fault, place })))),
  };
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return Array.isArray(json) ? json : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function textOf(each: unknown): Parameters<typeof readTrial>[0] {
  const { title, question, expected } = (typeof each === 'object' && each !== null ? each : {}) as Readonly<Record<string, unknown>>;
  return { title: typeof title === 'string' ? title : '', question: JSON.stringify(question ?? null), expected };
}

function whole(zh: string, en: string): ImportFault {
  return { place: 0, field: 'question', path: '', says: { zh, en } };
}
