import { readingData } from '#app/data/reading-data.ts';
import { textFile } from '#app/data/text-file.ts';
import { parsePassageId } from '#model/id.ts';

/** An article's data file, relative to the base. */
export interface TextPart {
  readonly source: string;
  readonly file: string;
}

/** The text of a source; null for what is none. */
export function textOf(source: string): TextPart | null {
  const file = textFile(source);
  return file === undefined ? null : { source, file };
}

/** The text in which a passage stands, by its id alone. */
export function textOfPassage(passage: string | null): TextPart | null {
  const ref = passage === null ? null : parsePassageId(passage);
  return ref && textOf(ref.source);
}

/** Sees to it that a text is here. */
export async function loadText({ source }: TextPart): Promise<void> {
  const { fetchText } = await readingData.load();
  await fetchText(source);
}
