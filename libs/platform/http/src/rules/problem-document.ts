import type { Localised, Problem } from '../problem';
import type { Language } from './language-of';

/** The document of RFC 9457, in one language. */
export function problemDocument(problem: Problem, language: Language, requestId: string): Record<string, unknown> {
  const { kind, detail, facts } = problem;
  const says = detail ?? kind.advice;
  return {
    ...(inLanguage(facts, language) as object),
    type: `/problems/${kind.slug}`,
    title: kind.title[language],
    status: kind.status,
    detail: says?.[language],
    law: kind.law,
    requestId,
  };
}

/** The same value with every text in both languages replaced by the one asked for. */
export function inLanguage(value: unknown, language: Language): unknown {
  if (isLocalised(value)) return value[language];
  if (Array.isArray(value)) return value.map((member) => inLanguage(member, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inLanguage(member, language)]));
}

function isLocalised(value: unknown): value is Localised {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { zh, en } = value as Partial<Record<Language, unknown>>;
  return typeof zh === 'string' && typeof en === 'string';
}
