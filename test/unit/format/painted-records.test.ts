import { describe, expect, it } from 'vitest';

import { encodeColumns } from '#format/encode-columns.ts';
import { encodeDetails } from '#format/encode-details.ts';
import { corpusJson } from '#format/public/corpus-json.ts';
import { eventsCsv } from '#format/public/events-csv.ts';
import { timelineJs } from '#format/public/timelinejs.ts';
import type { Corpus } from '#model/corpus.ts';
import { EXAMPLE_CORPUS } from '../../fixtures/example-corpus.ts';

/** The example, in which some signs within its quotations were left by a markup. */
function withSigns(...signs: readonly string[]): Corpus {
  const sources = EXAMPLE_CORPUS.sources.map((source) => ({
    ...source,
    markup: signs
      .filter((sign) => source.text.includes(sign))
      .map((sign) => ({ start: source.text.indexOf(sign), end: source.text.indexOf(sign) + sign.length }))
      .toSorted((a, b) => a.start - b.start),
  }));
  return { ...EXAMPLE_CORPUS, sources };
}

const CORPUS = withSigns(' & ', 'Wed', 'more than');

describe('signs of markup in a quotation', () => {
  const claims = encodeDetails(CORPUS).flatMap(({ events }) => events.flatMap((each) => each.claims));
  const read = (id: string) => claims.find((claim) => claim.id === id);

  it('are not among the words that the app shows, of passages, figures and dates', () => {
    expect(read('carried-brandt')?.passages[0]?.exact).toBe('Since Monday we have carried  40 lorries3 <cranes>');
    expect(read('carried-brandt')?.figures[0]?.words.exact).toBe(' 40 lorries');
    expect(read('resumed-brandt')?.when.words?.exact).not.toContain('Wed');
    expect(encodeColumns(CORPUS).words.join()).not.toContain('Wed');
  });

  it('leave the place of the words as it is', () => {
    const printed = EXAMPLE_CORPUS.claims.find(({ id }) => id === 'carried-brandt')?.passages[0];
    expect(read('carried-brandt')?.passages[0]).toMatchObject({ id: printed?.id, start: printed?.start });
  });

  it('stand in the data as printed, and not in what is made to be read', () => {
    expect(JSON.stringify(corpusJson(CORPUS))).toContain('more than 40 lorries & 3 <cranes>');
    expect(eventsCsv(CORPUS)).toContain('more than 40 lorries & 3 <cranes>');
    expect(JSON.stringify(timelineJs(CORPUS, '/'))).toContain('carried  40 lorries3');
  });
});
