import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';

import { pagesOf } from '../../engines/pages-of-pdf.ts';

const PAGES = '<< /Type /Pages /Count 2 >> << /Type /Page /Parent 1 0 R >> <</Type/Page>>';
const packed = Buffer.concat([Buffer.from('stream\r\n'), deflateSync(PAGES), Buffer.from('\nendstream')]);

test.each<readonly [string, Uint8Array, number]>([
  ['as they stand in the file', Buffer.from(PAGES), 2],
  ['in a packed stream', packed, 2],
  ['not in a stream that is no text', Buffer.from('stream\nno such packing\nendstream'), 0],
])('pages of a PDF file are counted %s', (_name, pdf, pages) => {
  expect(pagesOf(pdf)).toBe(pages);
});
