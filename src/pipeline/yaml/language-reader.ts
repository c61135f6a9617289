import { verbatim } from '#pipeline/yaml/text-readers.ts';
import { BROKEN, Broken, type Read } from '#pipeline/yaml/value-reader.ts';

const FIX = 'Write a tag of BCP 47, such as en, ar, pt-BR or zh-Hans; most are two letters.';
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The canonical form of a tag of BCP 47; null where it is none, or names no language. */
function canonicalTag(written: string): string | null {
  try {
    const tag = new Intl.Locale(written);
    return NAMES.of(tag.language) === undefined || tag.language === 'und' ? null : tag.toString();
  } catch {
    return null;
  }
}

/** A language: `AR`, `zh-hans` -> `ar`, `zh-Hans`. */
export const languageTag: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written instanceof Broken) return BROKEN;
  const tag = canonicalTag(written);
  if (tag !== null) return tag;
  report(value.at, 'bad-language', `${value.name}: "${written}" is no language.`, FIX);
  return BROKEN;
};
