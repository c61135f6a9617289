import { FORMAT_CHANGELOG } from '#format/public/format-changelog.ts';
import { eventAddress, type SiteRoot, sourceAddress } from '#format/public/public-address.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import type { Corpus, Source } from '#model/corpus.ts';
import { printCalendarSpan } from '#model/day.ts';
import { publishedWords } from '#model/publication.ts';

/** Text as it must stand in a line of Markdown, also in a table. */
function markdownText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`);
}

function sourceRow({ id, letter, label, title, outlet, published }: Source): string {
  const day = publishedWords(published).replace(/^published (?:on )?/, '');
  return `| ${[letter, label, title, outlet ?? 'not named', day, `sources/${id}.json`].map(markdownText).join(' | ')} |`;
}

function changelog(): string {
  return FORMAT_CHANGELOG.map(
    ({ version, changes }) => `### Version ${version}\n\n${changes.map((change) => `- ${change}`).join('\n')}\n`,
  ).join('\n');
}

/**
 * `README.md` of the public files: what each is, how offsets count, whose the texts are, how to
 * cite.
 */
export function dataReadme(corpus: Corpus, root: SiteRoot): string {
  const { title, summary, span, sources, events, claims } = corpus;
  return `# ${markdownText(title)}: the data

${markdownText(summary)}

${sources.length} sources, ${events.length} events, ${claims.length} claims, for ${printCalendarSpan(span)}. Version ${PUBLIC_DATA_VERSION} of the format.

## Files

| file | what it is |
| --- | --- |
| corpus.json | everything but the texts: kinds of events, sources, events, claims with their passages, occasions, storylines, tensions, sentences that sources share, parties, speakers, places, measures |
| corpus.schema.json | the JSON Schema of corpus.json, with a sentence for each property and each value of a vocabulary |
| sources/\\<id\\>.json | one article: its text as printed, what its lines are, its passages with the events and claims that rest on them |
| sources/\\<id\\>.txt | the text alone, as the file was |
| source.schema.json | the JSON Schema of sources/\\<id\\>.json |
| events.csv | a table with a row for each claim |
| figures.csv | a table with a row for each figure: its words, its number, what it counts, over which days |
| figures/\\<measure\\>.csv | the same of one measure |
| annotations.jsonld | a W3C Web Annotation for each passage of a claim |
| timelinejs.json | the events with a day, for TimelineJS 3 |
| citations.bib | the sources for BibTeX |
| citations.json | the sources as CSL-JSON |

All files are UTF-8 without a byte order mark.

## Days and offsets

Days are ISO 8601 calendar days without a time zone; \`earliest\` and \`latest\` are included. \`edtf\` is the date in EDTF (ISO 8601-2), and
\`reading\` says what it means. An event's own time, the day a claim was said and the day a source was published are kept apart.

\`start\` and \`end\` count UTF-16 code units from the first character of the file's text, the end not included: in JavaScript
\`text.slice(start, end)\` is the passage. In annotations.jsonld they count Unicode code points, as that standard asks: in Python \`text[start:end]\`
of sources/\\<id\\>.txt, read without changing its line ends.

## The table

events.csv and the tables of figures follow RFC 4180: commas, lines ended by CR LF, a header. Cells that hold several items separate them by \` | \`. A cell that a spreadsheet would take for a
formula, because it starts with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line end, has an apostrophe before it; take one off where such a
character follows the leading apostrophes.

A figure reads: measure, qualifier, number, mode, counting, then the days counted and the day it is as of, where the text gives them.

## Sources

| letter | label | title | outlet | published | file |
| --- | --- | --- | --- | --- | --- |
${sources.map(sourceRow).join('\n')}

## Rights

The texts, and the quotations from them, belong to their publishers. They are here for quotation and study, and no licence is given for them.

## How to cite

Cite an article as itself: citations.bib and citations.json have an entry for each. A publication day that no article prints is given as the bounds that
are known, with a note that says how; one that is not bounded on both sides stands in the note alone.

Cite an event by its page, \`${eventAddress(root, '<id>')}\`, and a passage by its place in an edition of the article,
\`${sourceAddress(root, '<source>')}?ed=<edition>#t<start>-<end>\`, where the edition is the first eight digits of the article's \`sha256\`: such a link leads to its words
also when the article was corrected, or says that they have changed. Ids last: an event that was renamed keeps its old ids as \`aliases\`.

Cite the data as: ${markdownText(title)}. Data of Sourceline, version ${PUBLIC_DATA_VERSION} of the format.${root.startsWith('/') ? '' : ` ${root}`}

## Changes of the format

${changelog()}`;
}
