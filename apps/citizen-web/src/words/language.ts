export type Language = 'zh' | 'en';

/** One text in both languages, as the API sends it. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The texts of one feature; English has every entry Chinese has. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

export const htmlLanguage: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };
