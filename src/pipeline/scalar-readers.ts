import { isMap, isScalar, isSeq } from 'yaml';

import { isId } from '#model/id.ts';
import { suggestName } from '#pipeline/nearest-name.ts';
import { BROKEN, type Located, type Read, reportType } from '#pipeline/record-reader.ts';

const TAG_OR_ENTITY = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i;

/** A text exactly as it is written, of whatever characters. */
export const verbatim: Read<string> = (value, report) => {
  const { node, name, at } = value;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return reportType(value, 'a text', 'Put it in quotes if it is meant as text.', report);
  }
  if (node.value === '') {
    report(at, 'missing-field', `${name}: the text is empty.`, 'Write it, or leave the key out if it may be missing.');
    return BROKEN;
  }
  return node.value;
};

/** A text of the editor's: plain, without HTML tags and entities. */
export const text: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written === BROKEN) return BROKEN;
  const markup = TAG_OR_ENTITY.exec(written);
  if (markup) {
    report(
      value.at,
      'markup-in-text',
      `${value.name}: "${markup[0]}" is markup; only text is shown.`,
      'Write the characters themselves, without tags and entities.',
    );
    return BROKEN;
  }
  return written;
};

/** Where readers can write to: a page or a mailbox. */
export const address: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written === BROKEN || /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])\S*$/i.test(written)) return written;
  return reportType(
    value,
    'an address',
    'Write mailto:someone@example.org or https://example.org/corrections.',
    report,
  );
};

/** An id that is given here. */
export const newId: Read<Located<string>> = (value, report) => {
  const written = verbatim(value, report);
  if (written === BROKEN) return BROKEN;
  if (!isId(written)) {
    report(
      value.at,
      'unsafe-name',
      `"${written}" cannot be an id.`,
      'Use a-z, 0-9 and single hyphens between them, 64 characters at most.',
    );
    return BROKEN;
  }
  return { value: written, at: value.at };
};

/**
 * A date in EDTF, as written: YAML reads 2014 as a number and [2015-10-03..2015-10-04] as a list, so that the file's own characters are taken.
 */
export const edtfText: Read<Located<string>> = (value, report) => {
  const { node, file, at } = value;
  if (isScalar(node) && typeof node.value === 'string') return { value: node.value, at };
  const isDateLike = (isScalar(node) && typeof node.value === 'number') || isSeq(node) || isMap(node);
  if (!isDateLike || !node.range) return reportType(value, 'a date in EDTF', 'Write it in quotes.', report);
  return { value: file.text.slice(node.range[0], node.range[1]).trim(), at };
};

export const flag: Read<boolean> = (value, report) =>
  isScalar(value.node) && typeof value.node.value === 'boolean'
    ? value.node.value
    : reportType(value, 'true or false', 'Write true or false, without quotes.', report);

export const number: Read<number> = (value, report) =>
  isScalar(value.node) && typeof value.node.value === 'number' && Number.isFinite(value.node.value)
    ? value.node.value
    : reportType(value, 'a number', 'Write digits only, without quotes and without commas between thousands.', report);

/** One of the words of a vocabulary of model/vocabulary.ts. */
export function oneOf<Vocabulary extends Readonly<Record<string, string>>>(
  vocabulary: Vocabulary,
): Read<keyof Vocabulary & string> {
  const known: readonly (keyof Vocabulary & string)[] = Object.keys(vocabulary);
  return (value, report) => {
    const written = verbatim(value, report);
    if (written === BROKEN) return BROKEN;
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
