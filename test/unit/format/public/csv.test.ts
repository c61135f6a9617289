import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { csvCell, csvText, guardFormula } from '#format/public/csv.ts';

/** What a reader does, by the words of the data's README. */
function unguard(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

/** A reader of RFC 4180, written apart from the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const match of text.matchAll(pattern)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a cell', () => {
  test.each([
    ['plain text as it is', 'Moscow says', 'Moscow says'],
    ['nothing', '', ''],
    ['a comma in quotes', 'a, b', '"a, b"'],
    ['a quote doubled', 'he said "no"', '"he said ""no"""'],
    ['a line end in quotes', 'a\r\nb', '"a\r\nb"'],
    ['white space at an end in quotes', ' a', '" a"'],
    ['other scripts as they are', 'Сирия 🚢', 'Сирия 🚢'],
    ['a formula guarded', '=1+1', "'=1+1"],
    ['a formula guarded, then quoted', '=A1,"x"', `"'=A1,""x"""`],
    ['a list mark guarded', '- IANS', "'- IANS"],
    ['a plus guarded', '+7 499', "'+7 499"],
    ['an at sign guarded', '@mod_russia', "'@mod_russia"],
    ['a tab guarded', '\t=1', `'\t=1`],
    ['a line end guarded', '\r=1', `"'\r=1"`],
    ['an apostrophe that stood before a formula kept apart', "'=1", "''=1"],
    ['an apostrophe elsewhere as it is', "'We will', he said", `"'We will', he said"`],
    ['a sign inside as it is', 'a=b', 'a=b'],
  ])('has %s', (_, cell, expected) => {
    expect(csvCell(cell)).toBe(expected);
  });

  test('comes back as it was when the guard is taken off', () => {
    const cell = fc.string({ unit: fc.constantFrom("'", '=', '-', '\t', '\n', 'a') });
    fc.assert(fc.property(cell, (text) => unguard(guardFormula(text)) === text));
  });
});

describe('a table', () => {
  test('ends every row with CRLF', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['c', ''],
      ]),
    ).toBe('a,b\r\nc,\r\n');
  });

  test('is read back cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', ' ', 'x', '🚢') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(csvText(table)).map((row) => row.map(unguard))).toEqual(table);
      }),
    );
  });
});
