/** What a spreadsheet would take for a formula, also behind apostrophes that were there before. */
const FORMULA_START = /^'*[=+\-@\t\r\n]/;

/**
 * Keeps a spreadsheet from running a cell: an apostrophe goes before a cell that starts with = + -
 * @, a tab or a line end. A reader takes one apostrophe off a cell that has such a character after
 * its leading apostrophes, and has the text as it was.
 */
export function guardFormula(cell: string): string {
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}

/**
 * One cell by RFC 4180: quoted when it holds a comma, a quote or a line end, or begins or ends in
 * white space.
 */
export function csvCell(cell: string): string {
  const guarded = guardFormula(cell);
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Rows by RFC 4180, each ended by CRLF. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
