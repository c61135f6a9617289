import { partialDates, sameDate } from '#format/citation/partial-date.ts';
import { type CorpusLookup, lookupOf } from '#format/public/corpus-lookup.ts';
import { htmlText } from '#format/public/html-text.ts';
import { eventAddress, type SiteRoot } from '#format/public/public-address.ts';
import { paintedText } from '#model/claims/painted-words.ts';
import type { Claim, Corpus, Event } from '#model/corpus.ts';
import { printEventWhen } from '#model/event-when.ts';

/** `Ida Brandt, in Harbour Gazette, 5 Mar`; the article's own voice has only its label. */
function attribution(claim: Claim, lookup: CorpusLookup): string {
  const { label } = lookup.source(claim.source);
  return claim.speaker === null ? label : `${lookup.speaker(claim.speaker).name}, in ${label}`;
}

function quotation(claim: Claim, lookup: CorpusLookup): string {
  const source = lookup.source(claim.source);
  const words = claim.passages.map((passage) => `<p>${htmlText(paintedText(source, passage))}</p>`).join('');
  return `<blockquote>${words}</blockquote><p>${htmlText(attribution(claim, lookup))} (${claim.stance})</p>`;
}

/**
 * TimelineJS needs a start: what is bounded on one side only stands at that side, and its printed
 * date says which.
 */
function slide(event: Event, lookup: CorpusLookup, root: SiteRoot) {
  const { from, to } = partialDates(event.when);
  const start = from ?? to;
  if (start === null) return null;
  const quotations = lookup.claimsAbout(event.id).map((claim) => quotation(claim, lookup));
  // A root-relative link would lead nowhere on the host that shows the timeline.
  const link = root.startsWith('/')
    ? ''
    : `<p><a href="${htmlText(eventAddress(root, event.id))}">${htmlText('The event with its sources')}</a></p>`;
  return {
    unique_id: event.id,
    group: lookup.kind(event.kind).label,
    start_date: start,
    ...(to === null || sameDate(start, to) ? {} : { end_date: to }),
    display_date: printEventWhen({ ...event.when, status: event.status }),
    text: { headline: htmlText(event.title), text: quotations.join('') + link },
  };
}

/**
 * The corpus for TimelineJS 3. Events without a day cannot stand there: they are left out, and the
 * title says how many.
 */
export function timelineJs(corpus: Corpus, root: SiteRoot) {
  const lookup = lookupOf(corpus);
  const events = corpus.events.flatMap((event) => slide(event, lookup, root) ?? []);
  const total = corpus.events.length;
  const left = total - events.length;
  const count =
    left === 0
      ? `${total} events.`
      : `${events.length} of ${total} events; ${left} without a day cannot be placed here.`;
  return {
    scale: 'human',
    title: { text: { headline: htmlText(corpus.title), text: `<p>${htmlText(corpus.summary)}</p><p>${count}</p>` } },
    events,
  };
}
