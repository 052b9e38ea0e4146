import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { httpProblems } from './http.problems';
import { Problem, type Localised } from './problem';
import { pathsWithForbiddenCharacters } from './rules/forbidden-characters';

export interface UploadExpectation<Field extends string> {
  /** The plain fields of the form. All are needed, and stand before the file. */
  readonly fields: readonly Field[];
  /** Bytes the whole form may have, as announced; 21 MB unless told otherwise. */
  readonly limitBytes?: number;
}

/** A form with one file, its fields read, its content still flowing. */
export interface Upload<Field extends string> {
  readonly fields: Readonly<Record<Field, string>>;
  readonly fileName: string;
  readonly content: Readable;
}

const usualLimit = 21 * 1024 * 1024;
const longestField = 500;
const says = {
  needed: { zh: '必填', en: 'Is needed' },
  tooLong: { zh: `不超过 ${longestField} 字节`, en: `At most ${longestField} bytes` },
  unknown: { zh: '没有这一项', en: 'There is no such field' },
  strange: { zh: '含有不能使用的控制字符', en: 'Holds control characters that cannot be used' },
} as const satisfies Record<string, Localised>;

/**
 * Reads a form up to its file and hands the file on as a stream: nothing of it is kept in memory or on the disk here.
 * @throws Problem not-a-form-with-a-file, body-too-large, invalid-input
 */
export async function readUpload<Field extends string>(request: Request, expected: UploadExpectation<Field>): Promise<Upload<Field>> {
  if (Number(request.headers['content-length'] ?? 0) > (expected.limitBytes ?? usualLimit)) {
    throw new Problem(httpProblems.bodyTooLarge, undefined, { limitBytes: expected.limitBytes ?? usualLimit });
  }
  const form = open(request);
  const plain = new PlainFields(expected.fields);
  const letGo = (): void => {
    request.unpipe(form);
    request.resume();
  };
  return await new Promise<Upload<Field>>((resolve, reject) => {
    form.on('field', (name, value, { valueTruncated }) => {
      plain.take(name, value, valueTruncated);
    });
    form.once('file', (_name, content: Readable, { filename }: { filename?: string }) => {
      // A client may go away before anybody reads; whoever reads then is told.
      content.on('error', () => undefined);
      content.once('close', letGo);
      const faults = plain.faults(Boolean(filename));
      if (filename && faults.length === 0) {
        resolve({ fields: plain.read as Record<Field, string>, fileName: filename, content });
        return;
      }
      content.resume();
      reject(new Problem(httpProblems.invalidInput, undefined, { faults }));
    });
    form.once('close', () => {
      reject(new Problem(httpProblems.invalidInput, undefined, { faults: plain.faults(false) }));
    });
    form.once('error', () => {
      letGo();
      reject(new Problem(httpProblems.notMultipart));
    });
    request.once('aborted', () => form.destroy(new Error('The client went away.')));
    request.pipe(form);
  });
}

interface Fault {
  readonly field: string;
  readonly says: Localised;
}

/** The fields that stand before the file. */
class PlainFields {
  readonly read: Record<string, string> = {};
  private readonly wrong: Fault[] = [];

  constructor(private readonly expected: readonly string[]) {}

  take(name: string, value: string, truncated: boolean): void {
    const fault = faultOf(name, value, truncated, this.expected);
    if (fault) this.wrong.push({ field: name.slice(0, 100), says: fault });
    else this.read[name] = value;
  }

  faults(withFile: boolean): Fault[] {
    const named = new Set([...Object.keys(this.read), ...this.wrong.map(({ field }) => field)]);
    const missing = this.expected.filter((field) => !named.has(field));
    return [...this.wrong, ...[...missing, ...(withFile ? [] : ['file'])].map((field) => ({ field, says: says.needed }))];
  }
}

/** @throws Problem not-a-form-with-a-file */
function open(request: Request): busboy.Busboy {
  try {
    const limits = { files: 1, fields: 20, parts: 21, fieldNameSize: 100, fieldSize: longestField, headerPairs: 20 };
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch (error) {
    if (error instanceof Error && /content.type|boundary/i.test(error.message)) throw new Problem(httpProblems.notMultipart);
    throw error;
  }
}

function faultOf(name: string, value: string, truncated: boolean, expected: readonly string[]): Localised | undefined {
  if (!expected.includes(name)) return says.unknown;
  if (truncated) return says.tooLong;
  return pathsWithForbiddenCharacters(value).length > 0 ? says.strange : undefined;
}
