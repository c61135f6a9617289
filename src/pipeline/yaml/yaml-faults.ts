import type { ErrorCode, YAMLError } from 'yaml';

/** A fault of syntax in words for an editor. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const TAB_INDENT = /^ *\t/;

/** Faults that the package tells by its message only. */
const BY_MESSAGE = [
  {
    pattern: /^Flow (?:sequence|map) /,
    message: 'A list in brackets, or a record in braces, is not closed before this place.',
    fix: 'Close it with "]" or "}"; lines that belong to it are indented.',
  },
  {
    pattern: /^Missing closing ['"]/,
    message: 'A quotation mark opens a text here or further up, and none closes it.',
    fix: String.raw`Close it. Within single quotes write '' for an apostrophe, within double ones \" for a mark.`,
  },
];

/** Where the package says it in the words of its own grammar. */
const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A key or a list stands where a text has begun.',
  MULTILINE_IMPLICIT_KEY: 'The line is no key with ":" after it.',
  TAG_RESOLVE_FAILED: 'A word that begins with "!" names a type, and this one is unknown.',
  KEY_OVER_1024_CHARS: 'The key is longer than 1024 characters.',
};

const FIXES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: String.raw`In double quotes write \\ for a backslash, or put the text in single quotes.`,
  BAD_INDENT: 'Begin the lines of one record or list in the same column, those within it further to the right.',
  BLOCK_AS_IMPLICIT_KEY:
    'Put the text in quotes if it holds ": "; if a key or "- " follows on the next line, begin it below the key above.',
  MISSING_CHAR: 'Write it, or put the text in quotes if a sign in it is meant as text.',
  MULTILINE_IMPLICIT_KEY: 'Write ": " after a key; put a text that holds ": " or goes over several lines in quotes.',
  TAG_RESOLVE_FAILED: 'Put the text in quotes if it is meant as text.',
};

/**
 * The first fault of a text, as an editor can mend it. Those behind it are not told: after one slip
 * the rest of the file is read askew, and most of what is then found follows from it. A tab at the
 * beginning of the faulty line is taken for the slip.
 */
export function describeFaults(text: string, faults: readonly YAMLError[]): SyntaxFault | null {
  const [first] = faults.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return null;
  const tab = faults.find(({ code }) => code === 'TAB_AS_INDENT') ?? first;
  const line = text.lastIndexOf('\n', tab.pos[0] - 1) + 1;
  const indent = TAB_INDENT.exec(text.slice(line));
  if (indent) {
    return {
      offset: line + indent[0].length - 1,
      message: 'A tab stands before the words of this line; YAML takes no tabs for indentation.',
      fix: 'Indent with spaces, here and in every other line that begins with a tab.',
    };
  }
  const { code, message, pos } = first;
  const known = BY_MESSAGE.find(({ pattern }) => pattern.test(message));
  return {
    offset: pos[0],
    message: known?.message ?? MESSAGES[code] ?? `${message.split('\n')[0] ?? ''}.`,
    fix: known?.fix ?? FIXES[code] ?? 'Put a text in quotes if it begins with a sign, or holds ": " or " #".',
  };
}
