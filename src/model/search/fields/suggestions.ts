import type { Chronology } from '#model/chronology.ts';
import { isNamed, namedBy, valuesOfField } from '#model/search/fields/field-values.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import { FIELDS } from '#model/search/terms/query.ts';

/** More values are not offered at once. */
const MOST = 8;

/** A field at the end of what is typed: its name, and its value as far as it is there. */
const AT_END = /(?:^|\s)-?(\p{L}+):(?:"([^"]*)|([^\s"]*))$/u;

/**
 * What the field at the end of what is typed can name, as far as it is typed: `speaker:kar` ->
 * `Andrei Kartapolov`. Nothing where no such field is being typed, or its value is whole.
 */
export function suggestionsFor(
  typed: string,
  chronology: Pick<Chronology, 'sources' | 'kinds' | 'storylines'>,
  names: Pick<SearchRecords, 'speakers' | 'places'>,
): readonly string[] {
  const [, name, quoted, plain] = AT_END.exec(typed) ?? [];
  const field = FIELDS.find((each) => each === name?.toLowerCase());
  if (!field || !isNamed(field)) return [];
  const value = quoted ?? plain ?? '';
  const values = valuesOfField(field, chronology, names);
  const labels = (value === '' ? values : namedBy(value, values)).map(({ label }) => label);
  return labels.length === 1 && labels[0] === value ? [] : labels.slice(0, MOST);
}

/** What was typed with the value of its last field put in, in quotation marks if it has spaces. */
export function withSuggestion(typed: string, label: string): string {
  const written = /[\s"]/.test(label) ? `"${label.replaceAll('"', '')}"` : label;
  return `${typed.replace(/:(?:"[^"]*|[^\s"]*)$/u, ':')}${written} `;
}
