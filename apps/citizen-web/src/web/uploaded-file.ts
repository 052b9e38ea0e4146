import busboy from 'busboy';
import type { Request } from 'express';

const uploadLimit = 10 * 1024 * 1024;

export type Uploaded =
  | { readonly taken: true; readonly name: string; readonly content: Buffer }
  | { readonly taken: false; readonly because: 'none' | 'empty' | 'too-large' | 'unreadable' };

/**
 * Reads the one file of a form. Of a larger one nothing is kept beyond the limit: the rest flows away while it arrives, so that
 * the browser gets an answer instead of a broken connection.
 */
export function uploadedFile(request: Request, field: string): Promise<Uploaded> {
  return new Promise((resolve) => {
    let found: Uploaded = { taken: false, because: 'none' };
    const finish = (): void => {
      resolve(found);
    };
    const fail = (): void => {
      request.unpipe();
      request.resume();
      resolve({ taken: false, because: 'unreadable' });
    };
    const form = open(request);
    if (!form) {
      fail();
      return;
    }
    form.on('file', (name, stream, { filename }) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => name === field && !stream.truncated && pieces.push(piece));
      stream.on('limit', () => pieces.splice(0));
      stream.on('close', () => {
        if (name === field) found = judged(filename, Buffer.concat(pieces), stream.truncated === true);
      });
    });
    form.on('close', finish);
    form.on('error', fail);
    request.on('aborted', fail);
    request.pipe(form);
  });
}

function open(request: Request): busboy.Busboy | undefined {
  try {
    return busboy({
      headers: request.headers,
      limits: { files: 1, fields: 10, fieldSize: 10_000, fileSize: uploadLimit },
      defParamCharset: 'utf8',
    });
  } catch {
    return undefined;
  }
}

function judged(name: string | undefined, content: Buffer, truncated: boolean): Uploaded {
  if (truncated) return { taken: false, because: 'too-large' };
  if (!name) return { taken: false, because: 'none' };
  return content.length === 0 ? { taken: false, because: 'empty' } : { taken: true, name, content };
}
