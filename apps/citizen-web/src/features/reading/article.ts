/** A page to read: sections of paragraphs and lists, nothing to fill in. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
}

interface ArticleSection {
  readonly id: string;
  readonly title: string;
  readonly says?: readonly string[];
  readonly list?: readonly string[];
}
