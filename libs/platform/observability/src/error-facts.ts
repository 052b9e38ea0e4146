import { types } from 'node:util';

/** What a log may hold of an error. */
export interface ErrorFacts {
  readonly error: string;
  readonly code?: string;
  readonly constraint?: string;
  /** Absent where the message may repeat what somebody typed: databases and parsers quote it. */
  readonly says?: string;
  /** Where it was thrown, outermost last. */
  readonly at?: readonly string[];
}

const framesKept = 12;

/** An error without the personal data its message may quote. */
export function errorFacts(error: unknown): ErrorFacts {
  if (!types.isNativeError(error)) return { error: typeof error };
  const { code, constraint } = (('driverError' in error ? error.driverError : error) ?? {}) as { code?: unknown; constraint?: unknown };
  const quotes = typeof code === 'string' || error.name === 'SyntaxError';
  return {
    error: error.name,
    code: typeof code === 'string' ? code : undefined,
    constraint: typeof constraint === 'string' ? constraint : undefined,
    says: quotes ? undefined : error.message,
    at: framesOf(error),
  };
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, framesKept)
    .map((line) => line.trim());
}
