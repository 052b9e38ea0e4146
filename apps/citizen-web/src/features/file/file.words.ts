import type { Catalogue } from '../../words/language';
import { en } from './words.en';
import { zh, type FileWords } from './words.zh';

export type { FileWords };
export const fileWords: Catalogue<FileWords> = { zh, en };
