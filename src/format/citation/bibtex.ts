import type { CitedArticle } from '#format/citation/cited-article.ts';
import { partialDates } from '#format/citation/partial-date.ts';
import { publicationNote } from '#format/citation/publication-note.ts';
import type { Corpus, Publication } from '#model/corpus.ts';
import { shortMonthName } from '#model/day.ts';

/** Braces are named, not escaped by a backslash: BibTeX counts them all the same. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * Text as it must stand between braces in a BibTeX field: one line, other than ASCII kept as UTF-8.
 */
export function bibtexText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address for a verbatim field: only what would end the field is encoded. */
export function bibtexUrl(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** Year, month and day as far as both ends of the publication agree on them. */
function dateFields(published: Publication): readonly string[] {
  const { from, to } = partialDates(published);
  if (from === null || to === null || from.year !== to.year) return [];
  const fields = [`year = {${from.year}}`];
  if (from.month === undefined || from.month !== to.month) return fields;
  fields.push(`month = ${shortMonthName(from.month).toLowerCase()}`);
  if (from.day !== undefined && from.day === to.day) fields.push(`day = {${from.day}}`);
  return fields;
}

/** The entry of one article, its id as key. */
export function bibtexEntry({ id, title, outlet, credit, url, published }: CitedArticle): string {
  const fields = [
    ...(credit === null ? [] : [`author = {{${bibtexText(credit)}}}`]),
    `title = {{${bibtexText(title)}}}`,
    ...(outlet === null ? [] : [`journal = {${bibtexText(outlet)}}`]),
    ...dateFields(published),
    ...(url === null ? [] : [`url = {${bibtexUrl(url)}}`]),
    `note = {${bibtexText(publicationNote(published))}}`,
  ];
  return `@${outlet === null ? 'misc' : 'article'}{${id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** `citations.bib`: the sources in their order, their ids as keys. */
export function bibtex(corpus: Corpus): string {
  return corpus.sources.map(bibtexEntry).join('\n');
}
