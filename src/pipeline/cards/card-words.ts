import { countOf } from '#base/count-of.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { speakingInTurn } from '#model/claims/speaking-claim.ts';
import type { Corpus, Event, Source } from '#model/corpus.ts';
import { printSpan } from '#model/day.ts';
import { summaryOf } from '#pipeline/pages/page-summary.ts';
import { shorten } from '#pipeline/pages/quotation.ts';
import { recordsOf } from '#pipeline/pages/records-of.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';
import { type SourceLook, sourceLook } from '#ui/source-look.ts';

/** A source as a card names it. */
export interface CardSource {
  readonly letter: string;
  readonly look: SourceLook;
  readonly label: string;
}

/** What a card says, each thing once. */
export interface CardWords {
  /** Who speaks, or whose page it is. */
  readonly lead: string;
  /** The source in which it is said, or that the page is about. */
  readonly by: CardSource | null;
  /** The words, in quotation marks where they are a quotation; else the title. */
  readonly words: string;
  /** Below a quotation what it is about; else a sentence on the page. */
  readonly title: string | null;
  readonly about: string | null;
  /** When, or how much. */
  readonly facts: string;
  /** Those that report it. */
  readonly sources: readonly CardSource[];
}

const LONGEST = 240;
const LONGEST_ABOUT = 170;

/** What the card of a page says. */
export function cardWords(page: SitePage, corpus: Corpus): CardWords {
  const { lead, title, quotation, date, sources } = summaryOf(page, corpus);
  const plain = { lead, by: null, title: null, sources: [] };
  switch (page.kind) {
    case 'event':
    case 'alias': {
      const reporting = sourcesOf(page.event, corpus);
      const by = reporting[0] ?? null;
      const [words, below] = quotation === null ? [title, null] : [inQuotes(shorten(quotation, LONGEST)), title];
      return { lead, by, words, title: below, about: null, facts: date, sources: reporting };
    }
    case 'source': {
      const about = `The article as printed, with ${sources} marked.`;
      return {
        ...plain,
        by: cardSource(page.source, corpus),
        words: shorten(page.source.title, LONGEST),
        about,
        facts: date,
      };
    }
    case 'explorer':
      return { ...plain, words: title, about: shorten(corpus.summary, LONGEST_ABOUT), facts: sources };
    case 'sources': {
      const articles = countOf(corpus.sources.length, 'article');
      return {
        ...plain,
        words: `${title}: ${corpus.title}`,
        about: null,
        facts: `${articles}, ${printSpan(corpus.span)}`,
        sources: corpus.sources.map((each) => cardSource(each, corpus)),
      };
    }
    case 'compare':
    case 'figures':
    case 'voices':
    case 'about':
      return {
        ...plain,
        words: `${title}: ${corpus.title}`,
        about: shorten(page.description, LONGEST_ABOUT),
        facts: sources,
      };
    case 'unknown':
      return { ...plain, words: title, about: null, facts: sources };
  }
}

/** The sources that report an event, the one that speaks for it first. */
function sourcesOf(event: Event, corpus: Corpus): readonly CardSource[] {
  const { claimsAbout, source } = recordsOf(corpus);
  return speakingInTurn(claimsAbout(event.id), event.when.from).map((claim) =>
    cardSource(source(claim.source), corpus),
  );
}

function cardSource(source: Source, { sources }: Corpus): CardSource {
  const { letter, label } = source;
  return { letter, label, look: sourceLook(sources.indexOf(source)) };
}
