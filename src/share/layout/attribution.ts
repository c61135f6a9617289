import { inQuotes } from '#model/claims/quote-marks.ts';
import { type Day, printDay } from '#model/day.ts';
import { type PublicationDays, publishedWords } from '#model/publication.ts';

/** An article as a quotation names it. */
export interface QuotedArticle {
  readonly title: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly published: PublicationDays;
}

/**
 * `4 Oct 2015`, `10–11 Oct 2015 (date not printed)`, `by 11 Oct 2015 (date not printed)`, `no
 * publication day printed`.
 */
function dateOf(published: PublicationDays): string {
  const { certainty } = published;
  const words = publishedWords(published).replace(/^published (?:on |in )?/, '');
  return certainty === null || certainty === 'printed' ? words : `${words} (date not printed)`;
}

/**
 * `“Title”, Outlet, 4 Oct 2015`: an article in running text. Without an outlet the agency stands
 * there, or that none is named.
 */
function articleInText({ title, outlet, credit, published }: QuotedArticle): string {
  return `${inQuotes(title)}, ${outlet ?? credit ?? 'no outlet named'}, ${dateOf(published)}`;
}

/** The quotation with who said it and where; `speaker` null: the article's own words. */
export function quotationText(words: string, speaker: string | null, article: QuotedArticle, address: string): string {
  const who = speaker === null ? articleInText(article) : `${speaker}, quoted in ${articleInText(article)}`;
  return `${inQuotes(words)} — ${who}. ${address}`;
}

/** `TASS. “Title.” Outlet, 4 Oct 2015. address`: an article in a list of works. */
export function citationText({ title, outlet, credit, published }: QuotedArticle, address: string): string {
  const author = credit === null ? '' : `${credit}. `;
  const where = outlet ?? (credit === null ? 'No outlet named' : null);
  return `${author}${inQuotes(`${title}.`)} ${where === null ? '' : `${where}, `}${dateOf(published)}. ${address}`;
}

/**
 * `“Title.” Sourceline: Corpus, accessed 25 Nov 2026. address`: a page of this site in a list of
 * works.
 */
export function pageCitationText(title: string, corpusTitle: string, address: string, accessed: Day): string {
  const where = title === corpusTitle ? 'Sourceline' : `Sourceline: ${corpusTitle}`;
  return `${inQuotes(`${title}.`)} ${where}, accessed ${printDay(accessed)}. ${address}`;
}
