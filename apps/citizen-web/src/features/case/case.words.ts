import type { Catalogue } from '../../words/language';
import { en } from './words.en';
import { zh, type CaseWords } from './words.zh';

export type { CaseWords };
export const caseWords: Catalogue<CaseWords> = { zh, en };
