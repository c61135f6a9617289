import type { QuotedPassage } from '#app/shared-passage.ts';
import { bibtexEntry, bibtexText, bibtexUrl } from '#format/public/bibtex.ts';
import { cslItem } from '#format/public/csl-json.ts';
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

/** A page of this site. */
export function citePage({ key, title, corpusTitle, address }: CitedPage): Citation {
  const item = { id: key, type: 'webpage', title, 'container-title': 'Sourceline', URL: address };
  return {
    label: 'This page',
    plain: pageCitationText(title, corpusTitle, address),
    bibtex: `@misc{${key},\n  title = {{${bibtexText(title)}}},\n  howpublished = {Sourceline},\n  url = {${bibtexUrl(address)}},\n}\n`,
    csl: JSON.stringify([item], null, 2),
  };
}
