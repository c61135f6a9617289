import { codePointOf } from '#base/code-point.ts';
import { isScalar } from 'yaml';

import { countOf, printCount } from '#base/count-of.ts';
import { findControl, findHalf, hasVisible } from '#pipeline/yaml/characters.ts';
import { BROKEN, Broken, type Read, reportType } from '#pipeline/yaml/value-reader.ts';

const TAG_OR_ENTITY = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/i;

/**
 * More than any sentence or note has; a quotation mark that is never closed makes texts of this
 * kind.
 */
const LONGEST = 5000;

/** A text exactly as it is written, of whatever whole characters. */
export const verbatim: Read<string> = (value, report) => {
  const { node, name, at } = value;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return reportType(value, 'a text', 'Put it in quotes if it is meant as text.', report);
  }
  if (node.value === '') {
    report(at, 'missing-field', `${name}: the text is empty.`, 'Write it, or leave it out if it may be missing.');
    return BROKEN;
  }
  const half = findHalf(node.value);
  if (half === null) return node.value;
  report(
    at,
    'half-character',
    `${name}: the text holds half a character (${codePointOf(half)}).`,
    String.raw`Write the character itself, or its code in one piece: "\U0001F309".`,
  );
  return BROKEN;
};

/** Words, which a reader sees: as an article prints them, or an editor's own. */
export const words: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written instanceof Broken || hasVisible(written)) return written;
  report(
    value.at,
    'invisible-text',
    `${value.name}: nothing in the text can be seen.`,
    'Write words, or leave it out if it may be missing.',
  );
  return BROKEN;
};

/** A text of at most so many units. */
export function limited(read: Read<string>, most: number): Read<string> {
  return (value, report) => {
    const written = read(value, report);
    if (written instanceof Broken || written.length <= most) return written;
    report(
      value.at,
      'too-long',
      `${value.name}: the text has ${countOf(written.length, 'character')}, more than ${printCount(most)}.`,
      'Shorten it, and see that a quotation mark which opens it is closed.',
    );
    return BROKEN;
  };
}

const sentence = limited(words, LONGEST);

/** A text of the editor's: plain, without controls, HTML tags and entities. */
export const text: Read<string> = (value, report) => {
  const written = sentence(value, report);
  if (written instanceof Broken) return written;
  const control = findControl(written);
  const markup = TAG_OR_ENTITY.exec(written)?.[0];
  if (control !== null) {
    report(
      value.at,
      'control-character',
      `${value.name}: the text holds a control character (${codePointOf(control)}).`,
      'Take it out: no page can show it.',
    );
  } else if (markup !== undefined) {
    report(
      value.at,
      'markup-in-text',
      `${value.name}: "${markup}" is markup; only text is shown.`,
      'Write the characters themselves, without tags and entities.',
    );
  } else return written;
  return BROKEN;
};
