import type { Catalogue } from '../../shared/language/language';
import { en } from './words.en';
import { zh, type IntakeWords } from './words.zh';

export const intakeWords: Catalogue<IntakeWords> = { zh, en };
