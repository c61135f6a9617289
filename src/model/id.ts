/** Ids of authors: lower-case words and digits joined by single hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 64;

export function isId(text: string): boolean {
  return text.length <= MAX_ID_LENGTH && ID.test(text);
}

/** `<source id>:t<start>-<end>`, its offsets written without leading zeros. */
const PASSAGE_ID = /^([^:]+):t(0|[1-9]\d{0,8})-([1-9]\d{0,8})$/;

/**
 * What a passage's id says: the stretch `start` up to, not with, `end` of one source, in UTF-16
 * units of the original text.
 */
export interface PassageRef {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export function passageId({ source, start, end }: PassageRef): string {
  return `${source}:t${start}-${end}`;
}

/**
 * `ians-oct:t12-40` -> `{source: 'ians-oct', start: 12, end: 40}`; null for anything that is no
 * passage's id, an empty stretch included.
 */
export function parsePassageId(id: string): PassageRef | null {
  const match = PASSAGE_ID.exec(id);
  if (!match) return null;
  const [, source = '', first, last] = match;
  const start = Number(first);
  const end = Number(last);
  return isId(source) && start < end ? { source, start, end } : null;
}

/** How many digits of a text's SHA-256 name an edition of it in links. */
export const EDITION_LENGTH = 8;

/** The name in links of the text with this hash. */
export function editionName(sha256: string): string {
  return sha256.slice(0, EDITION_LENGTH);
}
