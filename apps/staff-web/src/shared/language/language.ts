import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

/** One catalogue of words: Chinese is the original, English has every entry of it. */
export type Catalogue<Words> = Readonly<Record<Language, Words>>;

/** One text in both languages, as the server sends it. */
export interface Localised {
  readonly zh: string;
  readonly en: string;
}

const place = 'desk.language';
const listeners = new Set<() => void>();
let current: Language = remembered();

function remembered(): Language {
  return localStorage.getItem(place) === 'en' ? 'en' : 'zh';
}

export function languageNow(): Language {
  return current;
}

export function chooseLanguage(language: Language): void {
  current = language;
  localStorage.setItem(place, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, languageNow);
}

export function useWords<Words>(catalogue: Catalogue<Words>): Words {
  return catalogue[useLanguage()];
}

/** Says a text of the server in the reader's language; a text already chosen by the server stays as it is. */
export function useSay(): (text: Localised | string | undefined) => string {
  const language = useLanguage();
  return (text) => (typeof text === 'object' ? text[language] : (text ?? ''));
}
