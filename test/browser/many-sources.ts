import type { Page } from '@playwright/test';
import { alterData } from './altered-data.ts';

/** What of the timeline's file is altered. */
interface TimelineFile {
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  readonly said: object;
  readonly events: { readonly claims: readonly number[] };
  readonly claims: { readonly source: readonly number[] };
}

/** `A` to `Z`, `AA`, as many articles have them. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/**
 * The timeline as if so many articles told of its events: each event is told by as many as before,
 * and one after the other by other ones. The site knows nothing of the articles themselves.
 */
function toldBy(count: number) {
  return (data: object): object => {
    const file = data as TimelineFile;
    const known = file.sources.length;
    const sets = count / known;
    let event = 0;
    let last = file.events.claims[0] ?? 0;
    const source = file.claims.source.map((each, claim) => {
      while (claim >= last) last += file.events.claims[++event] ?? 0;
      return (each + known * (event % Math.ceil(sets))) % count;
    });
    const sources = Array.from({ length: count }, (_, index) => ({
      ...file.sources[index % known],
      id: `article-${index + 1}`,
      letter: letterOf(index),
      label: `Article ${index + 1}`,
    }));
    return { ...file, sources, claims: { ...file.claims, source } };
  };
}

/** Which files the program asks for: one for each article. */
const ASKED = /texts:\{[^}]*\}/;

/** Has the pages of the site, opened with a query, be of a corpus of so many articles. */
export async function withSources(page: Page, count: number): Promise<void> {
  await alterData(page, 'timeline-*.json', toldBy(count));
  await page.route('**/assets/*.js', async (route) => {
    const answer = await route.fetch();
    const texts = Array.from({ length: count }, (_, index) => `"article-${index + 1}":""`);
    await route.fulfill({ response: answer, body: (await answer.text()).replace(ASKED, `texts:{${texts.join()}}`) });
  });
}
