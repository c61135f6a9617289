import { describe, expect, test } from 'vitest';

import { cardWords } from '#pipeline/cards/card-words.ts';
import { type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

import { corpusOf } from '../pages/good-corpus.ts';

const corpus = await corpusOf('seeds');
const pages = sitePages(corpus);

/** All words of the card of a page, with the names of its sources. */
function saidOn(page: SitePage): string {
  const { lead, words, title, about, facts, sources } = cardWords(page, corpus);
  return [lead, words, title, about, facts, ...sources.map(({ label }) => label)].filter(Boolean).join('\n');
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('a card says each thing once', () => {
  test('the front page its title and how much there is', () => {
    const said = saidOn({ kind: 'explorer' });
    expect(times(said, corpus.title)).toBe(1);
    expect(times(said, `${corpus.events.length} events`)).toBe(1);
    expect(times(said, 'Sourceline')).toBe(1);
  });

  test('an article its label, headline and day', () => {
    for (const source of corpus.sources) {
      const said = saidOn({ kind: 'source', source });
      expect(times(said, source.label)).toBe(1);
      expect(times(said, source.title)).toBe(1);
      expect(times(said, 'ublished')).toBe(1);
      expect(times(said, ' claims about ')).toBe(1);
    }
  });
});

test('the card of an event is told by the source whose words it has', () => {
  for (const page of pages) {
    if (page.kind !== 'event') continue;
    const { by, sources, words, title } = cardWords(page, corpus);
    expect(by).toEqual(sources[0]);
    expect(words).not.toBe(title);
    expect(title).toBe(page.event.title);
    const reporting = corpus.claims.filter(({ event }) => event === page.event.id).map(({ source }) => source);
    const named = corpus.sources.filter(({ label }) => sources.some((each) => each.label === label));
    expect(named.map(({ id }) => id).toSorted()).toEqual([...new Set(reporting)].toSorted());
  }
});

test('no card has words that are longer than their place', () => {
  for (const page of pages) expect(cardWords(page, corpus).words.length).toBeLessThanOrEqual(244);
});
