import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n/g;

/** What a stream holds that begins at a place of a file; nothing where it is not packed. */
function unpacked(pdf: Buffer, start: number): string {
  const end = pdf.indexOf('endstream', start);
  try {
    return inflateSync(pdf.subarray(start, end === -1 ? undefined : end)).toString('latin1');
  } catch {
    return '';
  }
}

/** How many pages a PDF file has: each is an object, which may stand in a packed stream. */
export function pagesOf(bytes: Uint8Array): number {
  const pdf = Buffer.from(bytes);
  const plain = pdf.toString('latin1');
  const streams = [...plain.matchAll(STREAM)].map(({ index, 0: { length } }) => unpacked(pdf, index + length));
  return [plain, ...streams].reduce((sum, text) => sum + (text.match(/\/Type\s*\/Page\b/g)?.length ?? 0), 0);
}
