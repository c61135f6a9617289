import { claimsOf, found, fragmentOf, sharedEvent, sourcesOf, type Words } from '../browser/corpus.ts';
import type { Target } from './reader.ts';

/*
 * Where journeys lead, and what is known of the page by its names and looks.
 */

export const eventPath = `/event/${sharedEvent.id}/`;
/** The source that speaks first for the event. */
export const firstSource = found(sourcesOf(sharedEvent)[0], 'source');
const lastClaim = found(claimsOf(sharedEvent).at(-1), 'claim');
export const lastSource = lastClaim.source;
export const firstPassage = found(claimsOf(sharedEvent)[0]?.passages[0], 'passage');
export const lastPassage = found(lastClaim.passages.at(-1), 'passage');

export const panelHeading: Target = { css: '#event :is(h1, h2)', words: sharedEvent.title };
export const inView: Target = { css: 'main *', words: /^In view: [^\n]+$/ };
export const laneBoxes: Target = { css: '[aria-label="Lanes"] input[type="checkbox"]' };
export const marks: Target = { css: '.plot a[data-event]' };
/** The event's mark in the lane of the source that speaks for it. */
export const mark: Target = { css: `.plot a[data-event="${sharedEvent.id}"]:not([href*="passage="])` };
export const row: Target = { css: `li > a[data-event="${sharedEvent.id}"]` };

/** A button by its name. */
export function button(words: string | RegExp): Target {
  return { css: 'button', words };
}

/** A passage's quotation in the panel, which leads to its words in the article. */
export function quotation({ id }: { readonly id: string }): Target {
  return { css: `#event blockquote a[href*="passage=${id}"]` };
}

/** The words of a passage in an article. */
export function passageIn(passage: Words): Target {
  return { css: `article mark[data-passages~="${fragmentOf(passage)}"]` };
}
