import { inWords } from '#base/in-words.ts';
import type { Chronology } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';
import { type FieldValue, isNamed, namedBy, valuesOfField } from '#model/search/fields/field-values.ts';
import { FIELDS, type FieldTerm, type Field, type Query } from '#model/search/terms/query.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import { typedDays } from '#model/search/fields/typed-days.ts';

const BEFORE_VALUE: Readonly<Record<Field, string>> = {
  source: 'in',
  speaker: 'said by',
  place: 'at',
  kind: 'of the kind',
  story: 'in the storyline',
  said: 'said on',
  before: 'before',
  after: 'after',
};

/** `airstrikes, said by Andrei Kartapolov, before 10 Oct 2015`: what is looked for, in words. */
export function queryInWords(
  { terms, fields }: Query,
  chronology: Chronology,
  records: Pick<SearchRecords, 'speakers' | 'places'>,
): string {
  const words = (not: boolean) =>
    terms.filter((term) => term.not === not).map(({ typed, phrase }) => (phrase ? `“${typed}”` : typed));
  const looked = words(false).join(' ');
  const left = words(true);
  const asked = FIELDS.flatMap((field) =>
    [false, true].flatMap((not) => {
      const values = fields.filter((each) => each.field === field && each.not === not);
      if (values.length === 0) return [];
      const told = values.map((each) => valueInWords(each, chronology, records));
      return [`${not ? 'not ' : ''}${BEFORE_VALUE[field]} ${alternatives(told)}`];
    }),
  );
  return [looked, ...(left.length > 0 ? [`without ${inWords(left)}`] : []), ...asked].filter(Boolean).join(', ');
}

function valueInWords(
  { field, value }: FieldTerm,
  chronology: Chronology,
  records: Pick<SearchRecords, 'speakers' | 'places'>,
): string {
  if (isNamed(field)) {
    const labels = namedBy(value, valuesOfField(field, chronology, records)).map(({ label }: FieldValue) => label);
    return labels.length === 0 ? `“${value}”` : alternatives(labels);
  }
  const days = typedDays(value, chronology.span);
  if (!days) return `“${value}”`;
  return days.first === days.last ? printDay(days.first) : `${printDay(days.first)} to ${printDay(days.last)}`;
}

/** `A or B`; of many `A, B … or L`. */
function alternatives(names: readonly string[]): string {
  return inWords(names).replace(/ and (?=[^]*$)/, ' or ');
}
