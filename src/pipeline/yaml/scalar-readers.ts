import { isMap, isScalar, isSeq } from 'yaml';

import { suggestName } from '#pipeline/report/nearest-name.ts';
import { findIdFault } from '#pipeline/yaml/id-fault.ts';
import { verbatim } from '#pipeline/yaml/text-readers.ts';
import { BROKEN, Broken, type Located, type Read, reportType } from '#pipeline/yaml/value-reader.ts';

/** An id that is given here. */
export const newId: Read<Located<string>> = (value, report) => {
  const written = verbatim(value, report);
  if (written instanceof Broken) return BROKEN;
  const fault = findIdFault(written);
  if (fault === null) return { value: written, at: value.at };
  report(value.at, 'unsafe-name', `"${written}" cannot be an id${fault.because}.`, fault.fix);
  return BROKEN;
};

/**
 * A date in EDTF, as written: YAML reads 2014 as a number and [2015-10-03..2015-10-04] as a list,
 * so that the file's own characters are taken.
 */
export const edtfText: Read<Located<string>> = (value, report) => {
  const { node, file, at } = value;
  if (isScalar(node) && typeof node.value === 'string') {
    const written = verbatim(value, report);
    return written instanceof Broken ? BROKEN : { value: written, at };
  }
  const isDateLike = (isScalar(node) && typeof node.value === 'number') || isSeq(node) || isMap(node);
  if (!isDateLike || !node.range) return reportType(value, 'a date in EDTF', 'Write it in quotes.', report);
  return { value: file.text.slice(node.range[0], node.range[1]).trim(), at };
};

/** Minutes since midnight, written as `18:40`. */
export const timeOfDay: Read<number> = (value, report) => {
  const written = isScalar(value.node) ? value.node.value : null;
  const [, hours, minutes] = (typeof written === 'string' && /^([01]\d|2[0-3]):([0-5]\d)$/.exec(written)) || [];
  return hours === undefined || minutes === undefined
    ? reportType(value, 'a time of day', 'Write hours and minutes of 24 hours: 06:40, or 18:40.', report)
    : Number(hours) * 60 + Number(minutes);
};

export const flag: Read<boolean> = (value, report) =>
  isScalar(value.node) && typeof value.node.value === 'boolean'
    ? value.node.value
    : reportType(value, 'true or false', 'Write true or false, without quotes.', report);

/** One of the words of a vocabulary of model/vocabulary.ts. */
export function oneOf<Vocabulary extends Readonly<Record<string, string>>>(
  vocabulary: Vocabulary,
): Read<keyof Vocabulary & string> {
  const known: readonly (keyof Vocabulary & string)[] = Object.keys(vocabulary);
  return (value, report) => {
    const written = verbatim(value, report);
    if (written instanceof Broken) return BROKEN;
    const match = known.find((each) => each === written);
    if (match !== undefined) return match;
    const choice = `One of ${known.join(', ')}.`;
    report(
      value.at,
      'not-a-vocabulary-value',
      `${value.name}: "${written}" is not in the vocabulary.`,
      suggestName(written, known, choice),
    );
    return BROKEN;
  };
}
