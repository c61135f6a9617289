import type { Chronology } from '#model/chronology.ts';
import { foldWord } from '#model/search/words/fold-word.ts';
import type { Field } from '#model/search/terms/query.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import { wordsOf } from '#model/search/words/words-of.ts';

/** Something that the value of a field can name. */
export interface FieldValue {
  readonly index: number;
  /** What is shown, and typed for it. */
  readonly label: string;
  /** All that it is called. */
  readonly names: readonly string[];
}

const NAMED_FIELDS = ['source', 'speaker', 'place', 'kind', 'story'] as const satisfies readonly Field[];
export type NamedField = (typeof NAMED_FIELDS)[number];

export function isNamed(field: Field): field is NamedField {
  return NAMED_FIELDS.some((each) => each === field);
}

/** All that a field can name, in the order of the corpus. */
export function valuesOfField(
  field: NamedField,
  { sources, kinds, storylines }: Pick<Chronology, 'sources' | 'kinds' | 'storylines'>,
  { speakers, places }: Pick<SearchRecords, 'speakers' | 'places'>,
): readonly FieldValue[] {
  switch (field) {
    case 'source':
      return sources.map(({ letter, label, outlet, id }, index) => ({
        index,
        label,
        names: [letter, label, outlet ?? '', id],
      }));
    case 'speaker':
      return speakers.map(named);
    case 'place':
      return places.map(named);
    case 'kind':
      return kinds.map(({ id, label }, index) => ({ index, label, names: [label, id] }));
    case 'story':
      return storylines.map(({ id, title }, index) => ({ index, label: title, names: [title, id] }));
  }
}

function named(
  { name, names, id }: { readonly name: string; readonly names: readonly string[]; readonly id: string },
  index: number,
): FieldValue {
  return { index, label: name, names: [name, ...names, id] };
}

/**
 * Those that a value names: each of its words begins a word of one of their names. What is called
 * exactly so leaves the others out: `C` names source C, not Sputnik’s correspondent.
 */
export function namedBy(value: string, values: readonly FieldValue[]): readonly FieldValue[] {
  const asked = foldedIn(value);
  if (asked.length === 0) return [];
  const whole = asked.join(' ');
  const exact = values.filter(({ names }) => names.some((name) => foldedIn(name).join(' ') === whole));
  if (exact.length > 0) return exact;
  return values.filter(({ names }) =>
    names.some((name) => {
      const words = foldedIn(name);
      return asked.every((each) => words.some((word) => word.startsWith(each)));
    }),
  );
}

function foldedIn(text: string): readonly string[] {
  return Array.from(wordsOf(text), ({ raw }) => foldWord(raw));
}
