/*
 * Quotation marks around words that may have marks of their own. The words stay as they are: what
 * is added opens what they only close, and closes what they only open.
 */

/** What the marks of some words lack, and how they stand around them once it is added. */
export interface QuoteMarks {
  /** Opening marks for those that the words only close. */
  readonly opens: string;
  /** Closing marks for those that the words only open. */
  readonly closes: string;
  /** Whether a mark then opens before the first word. */
  readonly leads: boolean;
  /** Whether that mark closes after the last, so that one pair holds them all. */
  readonly whole: boolean;
  /** Whether there are double marks among them. */
  readonly doubles: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»', '‘': '’', "'": "'" };
const OPENING: Readonly<Record<string, string>> = { '"': '"', '”': '“', '»': '«' };

const MARK = /["“”„«»‘’']/g;
const OPENS_AFTER = /(?:^|[\s([{"“„«‘'—–-])$/;
const OPENS_BEFORE = /^[\p{L}\p{N}\p{Pi}"'([{„…$€£#]/u;
const LETTER = /^[\p{L}\p{N}]/u;
const LATER_SINGLE = /[^\s]'(?![\p{L}\p{N}])/u;

/** Which marks some words lack. An apostrophe is no mark. */
export function quoteMarks(words: string): QuoteMarks {
  const { orphans, open, doubles } = pairMarks(words);
  const opens = orphans.toReversed().join('');
  const closes = open.toReversed().join('');
  const { end } = pairMarks(`${opens}${words}${closes}`);
  const whole = end === opens.length + words.length + closes.length - 1;
  return { opens, closes, leads: end !== null, whole, doubles };
}

/**
 * Words between quotation marks: in one pair, their own where it holds them all. Around double
 * marks ours are single, since theirs are not changed.
 */
export function inQuotes(words: string): string {
  const { opens, closes, whole, doubles } = quoteMarks(words);
  const paired = `${opens}${words}${closes}`;
  if (whole) return paired;
  return doubles ? `‘${paired}’` : `“${paired}”`;
}

/** How the marks of a text pair. */
interface Pairs {
  /** The opening marks that are missing, as the closing ones ask for them in their order. */
  readonly orphans: readonly string[];
  /** The closing marks that are missing, in the order of the marks that they close. */
  readonly open: readonly string[];
  /** Where the mark at the very beginning closes; null: none opens there, or it stays open. */
  readonly end: number | null;
  readonly doubles: boolean;
}

function pairMarks(text: string): Pairs {
  const orphans: string[] = [];
  const open: { readonly closing: string; readonly at: number }[] = [];
  let end: number | null = null;
  let doubles = false;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const last = open.at(-1);
    if (last?.closing === mark && closesAt(text, index, mark)) {
      open.pop();
      if (last.at === 0) end = index;
    } else if (opensAt(text, index, mark)) {
      open.push({ closing: CLOSING[mark] ?? mark, at: index });
    } else if (OPENING[mark] !== undefined) {
      orphans.push(OPENING[mark]);
    } else continue;
    doubles ||= !isSingle(mark);
  }
  return { orphans, open: open.map(({ closing }) => closing), end, doubles };
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '’';
}

/** A straight mark that could open another does not close the one before it. */
function closesAt(text: string, index: number, mark: string): boolean {
  if (isSingle(mark)) return !LETTER.test(text.slice(index + 1));
  return mark !== '"' || !standsBefore(text, index);
}

/** A straight single one opens where another one closes later, or first of all. */
function opensAt(text: string, index: number, mark: string): boolean {
  if (CLOSING[mark] === undefined) return false;
  if (mark === '"') return standsBefore(text, index);
  if (mark !== "'") return true;
  return standsBefore(text, index) && (index === 0 || LATER_SINGLE.test(text.slice(index + 1)));
}

/** Whether a mark that looks to both sides alike stands before words and not after them. */
function standsBefore(text: string, index: number): boolean {
  return OPENS_AFTER.test(text.slice(0, index)) && OPENS_BEFORE.test(text.slice(index + 1));
}
