import { SOURCES_TITLE, sourceTitle, UNKNOWN_TITLE } from '#address/page-titles.ts';
import { capital } from '#base/capital.ts';
import { countOf } from '#base/count-of.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { speakingClaim } from '#model/claims/speaking-claim.ts';
import type { Claim, Corpus, Event, Source } from '#model/corpus.ts';
import { printCalendarSpan } from '#model/day.ts';
import { printEventWhen } from '#model/event-when.ts';
import { publishedWords } from '#model/publication.ts';
import { quotationOf, shorten } from '#pipeline/pages/quotation.ts';
import { recordsOf } from '#pipeline/pages/records-of.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';

/**
 * A page in a few words: what its head, its card and its description are made of. Nothing here
 * states a claim without its speaker.
 */
export interface PageSummary {
  /** As the app titles the window. */
  readonly title: string;
  readonly description: string;
  /** Who speaks, or what kind of page it is: what a card begins with. */
  readonly lead: string;
  /** The words in which the page says when. */
  readonly date: string;
  /** The words, not yet in quotation marks; null where the page is not about a quotation. */
  readonly quotation: string | null;
  readonly sources: string;
}

const LONGEST_QUOTATION = 200;

/** Who says it, as a card and a description name him: the speaker, else the article itself. */
function voiceOf(claim: Claim, corpus: Corpus): string {
  const { speaker, source } = recordsOf(corpus);
  return claim.speaker === null ? source(claim.source).label : speaker(claim.speaker).name;
}

function labelsOf(claims: readonly Claim[], corpus: Corpus): readonly string[] {
  const reporting = new Set(claims.map(({ source }) => source));
  return corpus.sources.filter(({ id }) => reporting.has(id)).map(({ label }) => label);
}

function eventSummary(event: Event, corpus: Corpus): PageSummary {
  const { claimsAbout, source } = recordsOf(corpus);
  const claims = claimsAbout(event.id);
  const labels = labelsOf(claims, corpus);
  const base = {
    title: event.title,
    date: printEventWhen({ ...event.when, status: event.status }),
    sources: labels.join('; '),
  };
  if (claims.length === 0) return { ...base, description: event.title, lead: event.title, quotation: null };
  const speaking = speakingClaim(claims, event.when.from);
  const lead = voiceOf(speaking, corpus);
  const label = source(speaking.source).label;
  const quotation = quotationOf(speaking, source(speaking.source));
  const who = speaking.speaker === null ? label : `${lead}, in ${label}`;
  return { ...base, lead, quotation, description: `${who}: ${inQuotes(shorten(quotation, LONGEST_QUOTATION))}` };
}

function sourceSummary(article: Source, corpus: Corpus): PageSummary {
  const claims = corpus.claims.filter(({ source }) => source === article.id);
  const events = new Set(claims.map(({ event }) => event)).size;
  const date = capital(publishedWords(article.published));
  return {
    title: sourceTitle(article),
    description: `${date}. The article as printed, with ${countOf(claims.length, 'claim')} about ${countOf(events, 'event')} marked.`,
    lead: article.label,
    date,
    quotation: null,
    sources: `${countOf(claims.length, 'claim')} about ${countOf(events, 'event')}`,
  };
}

export function summaryOf(page: SitePage, corpus: Corpus): PageSummary {
  const size = `${countOf(corpus.sources.length, 'article')}, ${countOf(corpus.events.length, 'event')}, ${countOf(corpus.claims.length, 'claim')}`;
  const whole = { lead: 'Sourceline', date: printCalendarSpan(corpus.span), quotation: null, sources: size };
  switch (page.kind) {
    case 'explorer':
      return { ...whole, title: corpus.title, description: `${corpus.summary} ${size}. Every mark is a quotation.` };
    case 'event':
    case 'alias':
      return eventSummary(page.event, corpus);
    case 'sources':
      return {
        ...whole,
        title: SOURCES_TITLE,
        description: `The articles behind “${corpus.title}”: ${labelsOf(corpus.claims, corpus).join('; ')}.`,
      };
    case 'source':
      return sourceSummary(page.source, corpus);
    case 'compare':
    case 'figures':
    case 'voices':
    case 'about':
      return { ...whole, title: page.title, description: page.description };
    case 'unknown':
      return { ...whole, title: UNKNOWN_TITLE, description: 'There is no page at this address.' };
  }
}
