import { brotliDecompressSync } from 'node:zlib';

/*
 * WOFF2 (www.w3.org/TR/WOFF2): a header of 48 bytes, a directory of the tables, and all tables as
 * one Brotli stream. OpenType's table `name` holds texts; number 0 is the copyright.
 */

const SIGNATURE = 'wOF2';
const HEADER = 48;
/** Numbers of tables that are known to WOFF2. */
const NAME = 5;
const GLYF = 10;
const LOCA = 11;
const OTHER = 63;
const COPYRIGHT = 0;
const UNICODE_PLATFORMS = [0, 3];

/**
 * Reads the directory: where the table `name` lies among the decompressed tables, and where the
 * stream begins.
 */
function directory(font: Buffer): {
  readonly name: readonly [start: number, end: number] | null;
  readonly stream: number;
} {
  let at = HEADER;
  let offset = 0;
  let name: readonly [number, number] | null = null;
  /** A number in groups of seven bits; the last byte has the high bit off. */
  const number = (): number => {
    let value = 0;
    for (let byte = 0x80; (byte & 0x80) !== 0;) {
      byte = font.readUInt8(at);
      value = value * 128 + (byte & 0x7f);
      at += 1;
    }
    return value;
  };
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    const table = flags & 0x3f;
    const version = flags >> 6;
    at += table === OTHER ? 5 : 1;
    const original = number();
    const isTransformed = table === GLYF || table === LOCA ? version !== 3 : version !== 0;
    const length = isTransformed ? number() : original;
    if (table === NAME) name = [offset, offset + length];
    offset += length;
  }
  return { name, stream: at };
}

/** The copyright that a font in WOFF2 states; null where it states none, or is no such font. */
export function fontCopyright(bytes: Uint8Array): string | null {
  const font = Buffer.from(bytes);
  if (font.toString('latin1', 0, 4) !== SIGNATURE) return null;
  const { name, stream } = directory(font);
  if (name === null) return null;
  const tables = brotliDecompressSync(font.subarray(stream, stream + font.readUInt32BE(20)));
  const table = tables.subarray(...name);
  const strings = table.readUInt16BE(4);
  for (let entry = 0; entry < table.readUInt16BE(2); entry += 1) {
    const record = table.subarray(6 + entry * 12);
    if (record.readUInt16BE(6) !== COPYRIGHT || !UNICODE_PLATFORMS.includes(record.readUInt16BE(0))) continue;
    const start = strings + record.readUInt16BE(10);
    return new TextDecoder('utf-16be').decode(table.subarray(start, start + record.readUInt16BE(8))).trim();
  }
  return null;
}
