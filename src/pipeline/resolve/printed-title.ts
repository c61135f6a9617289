const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const AFTER_S = /(?<=s)'(?=\s|$)/gu;
const OPENING = /(?:^|[\s(“])'/u;

/**
 * A title of the editors as it is printed: with curly apostrophes. What may be a quotation mark is
 * left as it is, and so are the words of articles.
 */
export function printedTitle(title: string): string {
  const within = title.replaceAll(APOSTROPHE, '’');
  return OPENING.test(title) ? within : within.replaceAll(AFTER_S, '’');
}
