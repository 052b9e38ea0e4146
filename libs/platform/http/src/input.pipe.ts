import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { httpProblems } from './http.problems';
import { Problem, type Localised } from './problem';
import { pathsWithForbiddenCharacters } from './rules/forbidden-characters';
import { sayFault } from './rules/say-fault';

interface Fault {
  readonly field: string;
  readonly says: Localised;
}

const strange: Localised = { zh: '含有不能使用的控制字符', en: 'Holds control characters that cannot be used' };
const needed: Localised = { zh: '必填', en: 'Is needed' };

/**
 * What comes in through any door: texts hold no control characters, bodies and queries fit their DTO and hold nothing more.
 * Paths and queries without a DTO are looked at too. @throws Problem invalid-input with every fault
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: false,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => refusal(errors.flatMap((error) => faultsOf(error))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const paths = pathsWithForbiddenCharacters(value, metadata.data);
    if (paths.length > 0) throw refusal(paths.map((field) => ({ field, says: strange })));
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** Told before anything else about the same field: what is no text has no length. */
const saidFirst: ReadonlySet<string> = new Set([
  'whitelistValidation',
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
]);

function refusal(faults: readonly Fault[]): Problem {
  return new Problem(httpProblems.invalidInput, undefined, { faults });
}

function faultsOf({ property, value, constraints = {}, children = [] }: ValidationError, path = ''): Fault[] {
  const field = path ? `${path}.${property}` : property;
  const broken = Object.entries(constraints);
  const first = broken.find(([constraint]) => saidFirst.has(constraint)) ?? broken[0];
  const own = first ? [{ field, says: isMissing(value, first[0]) ? needed : sayFault(...first) }] : [];
  return [...own, ...children.flatMap((child) => faultsOf(child, field))];
}

function isMissing(value: unknown, constraint: string): boolean {
  return constraint !== 'whitelistValidation' && (value === undefined || value === null);
}
