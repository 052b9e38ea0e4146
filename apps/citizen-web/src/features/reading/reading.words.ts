import type { Catalogue } from '../../words/language';
import { accessibility } from './accessibility.words';
import type { Article } from './article';
import { fees } from './fees.words';
import { guide } from './guide.words';

interface ReadingWords {
  readonly guide: Article;
  readonly fees: Article;
  readonly accessibility: Article;
  readonly contents: string;
  readonly updated: (day: string) => string;
  readonly file: string;
}

export const readingWords: Catalogue<ReadingWords> = {
  zh: {
    guide: guide.zh,
    fees: fees.zh,
    accessibility: accessibility.zh,
    contents: '本页内容',
    updated: (day) => `更新日期：${day}`,
    file: '提交申请',
  },
  en: {
    guide: guide.en,
    fees: fees.en,
    accessibility: accessibility.en,
    contents: 'On this page',
    updated: (day) => `Updated on ${day}`,
    file: 'File a request',
  },
};
