import type { ReactElement } from 'react';
import type { DraftAnswers } from '../../api/answers';
import type { PageFault } from '../../components/notices';
import type { FormAnswers } from '../../web/form-answers';
import type { Language } from '../../words/language';
import type { FileWords } from './file.words';

export interface SaidAnswer {
  readonly key: string;
  readonly value: string | undefined;
}

export interface Drawn {
  readonly answers: DraftAnswers;
  readonly words: FileWords;
  readonly language: Language;
  /** What is wrong with the field of that name. */
  readonly errorOf: (field: string) => string | undefined;
}

/** One page of the form: it knows its fields, what is wrong with them, the way on and back, and how to say its answer back. */
export interface FormPage {
  readonly name: string;
  readonly step: number;
  title(answers: DraftAnswers, words: FileWords): string;
  fields(drawn: Drawn): ReactElement;
  /** The draft with what this page's form says. */
  read(form: FormAnswers, answers: DraftAnswers): DraftAnswers;
  faults(answers: DraftAnswers, words: FileWords): PageFault[];
  next(answers: DraftAnswers): string;
  readonly back: string;
  said(answers: DraftAnswers, words: FileWords): SaidAnswer[];
}

export const stepCount = 7;

export function given(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Control characters and overrides of the writing direction cannot be shown; right-to-left writing itself is welcome. */
const unreadable = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

/** What cannot be kept of one text field as it stands: counted in characters as a person counts them. */
export function textFaults(field: string, label: string, text: string | undefined, max: number, words: FileWords): PageFault[] {
  if (text === undefined) return [];
  if (unreadable.test(text) || !text.isWellFormed()) return [{ field, text: words.unreadable(label) }];
  return Array.from(text).length > max ? [{ field, text: words.tooLong(label, max) }] : [];
}
