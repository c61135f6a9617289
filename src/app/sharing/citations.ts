import type { QuotedPassage } from '#app/sharing/quoted-passage.ts';
import { bibtexEntry, bibtexText, bibtexUrl } from '#format/citation/bibtex.ts';
import { cslItem } from '#format/citation/csl-json.ts';
import { civilFromDay, type Day, isoFromDay } from '#model/day.ts';
import { citationText, pageCitationText } from '#share/layout/attribution.ts';
import type { Citation } from '#share/ShareDialog.tsx';

/** The article of a passage, cited with the address at which the passage can be read in it. */
export function citePassage({ article }: QuotedPassage, address: string): Citation {
  const cited = { ...article, url: address };
  return {
    label: 'The article, at this passage',
    plain: citationText(article, address),
    bibtex: bibtexEntry(cited),
    csl: JSON.stringify([cslItem(cited)], null, 2),
  };
}

export interface CitedPage {
  /** An id that may stand as a key. */
  readonly key: string;
  readonly title: string;
  readonly corpusTitle: string;
  readonly address: string;
}

/** A page of this site, which can change, as it was read on a day. */
export function citePage({ key, title, corpusTitle, address }: CitedPage, accessed: Day): Citation {
  const { year, month, date } = civilFromDay(accessed);
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': 'Sourceline',
    URL: address,
    accessed: { 'date-parts': [[year, month, date]] },
  };
  return {
    label: 'This page',
    plain: pageCitationText(title, corpusTitle, address, accessed),
    bibtex: `@misc{${key},\n  title = {{${bibtexText(title)}}},\n  howpublished = {Sourceline},\n  url = {${bibtexUrl(address)}},\n  urldate = {${isoFromDay(accessed)}},\n}\n`,
    csl: JSON.stringify([item], null, 2),
  };
}
