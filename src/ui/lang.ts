import { createContext, useContext } from 'react';

/** Of our own words, as `index.html` says: what is in it needs no `lang`. */
const PAGE_LANGUAGE = 'en';

/** The `lang` of words in a language that may not be known; undefined: as around them. */
export function langOf(language: string | null | undefined): string | undefined {
  return language === null || language === PAGE_LANGUAGE ? undefined : language;
}

/** The language of an editor's words; null: not said. */
export const EditorsLanguage = createContext<string | null>(null);

/** The `lang` of an editor's words. */
export function useEditorsLang(): string | undefined {
  return langOf(useContext(EditorsLanguage));
}
