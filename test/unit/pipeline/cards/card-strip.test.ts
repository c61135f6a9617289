import { describe, expect, test } from 'vitest';

import { HUES } from '#pipeline/cards/card-inks.ts';
import { type CardNode, textOf } from '#pipeline/cards/card-node.ts';
import { cardStrip } from '#pipeline/cards/card-strip.ts';
import { stripLanes } from '#pipeline/cards/strip-lanes.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';

import { corpusOf } from '../pages/good-corpus.ts';

const corpus = await corpusOf('seeds');
const lanesOf = stripLanes(corpus);

/** The events that a source tells of within the span, as its lane counts them. */
const sum = (counts: Int32Array) => counts.reduce((all, each) => all + each, 0);

/** The SVG elements of the pictures in a card. */
function drawnIn(node: CardNode): string {
  if (node.type === 'img') return Buffer.from(node.props.src.split(',')[1] ?? '', 'base64').toString('utf8');
  const { children } = node.props;
  return typeof children === 'string' ? '' : children.map(drawnIn).join('');
}

const stripOf = (page: SitePage) => cardStrip(lanesOf(page), corpus.span);

describe('the strip of a card', () => {
  test('has a lane for each source, with its letter, its hue and the months below', () => {
    const strip = stripOf({ kind: 'explorer' });
    const letters = corpus.sources.map(({ letter }) => letter);
    expect(textOf(strip).split('\n').slice(0, letters.length)).toEqual(letters);
    expect(textOf(strip)).toContain('October');
    for (const hue of HUES.slice(0, letters.length)) expect(drawnIn(strip)).toContain(hue);
  });

  test('is 1072 by 150', () => {
    expect(stripOf({ kind: 'explorer' }).props.style).toMatchObject({ width: 1072, height: 150 });
  });

  test('stands in all lanes of an event, where each of its sources dates it', () => {
    for (const event of corpus.events) {
      const marked = lanesOf({ kind: 'event', event }).flatMap(({ marks }, lane) =>
        marks.map((mark) => ({ ...mark, lane })),
      );
      for (const { anchor, days, lane } of marked) {
        const source = corpus.sources[lane]?.id;
        const told = corpus.claims.filter((claim) => claim.event === event.id && claim.source === source);
        expect(told.map(({ when }) => when.earliest ?? when.latest)).toContain(days.first);
        expect(anchor).toBeGreaterThanOrEqual(corpus.span.first);
        expect(anchor).toBeLessThanOrEqual(corpus.span.last);
      }
    }
  });

  test('counts each event once in the lane of each source that tells of it', () => {
    const all = corpus.events.flatMap((event) => lanesOf({ kind: 'event', event }).flatMap(({ marks }) => marks));
    const counted = lanesOf({ kind: 'explorer' }).reduce((count, lane) => count + sum(lane.counts), 0);
    expect(counted).toBe(all.length);
  });

  test('has what is planned hollow', () => {
    const planned = corpus.events.filter(({ status }) => status === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    for (const event of planned) {
      const lanes = lanesOf({ kind: 'event', event });
      if (lanes.some(({ marks }) => marks.length > 0))
        expect(drawnIn(cardStrip(lanes, corpus.span))).toMatch(/fill="#fcfbf7" stroke="#\w+"/);
    }
  });

  test('puts the other lanes of an article aside', () => {
    for (const source of corpus.sources) {
      const aside = lanesOf({ kind: 'source', source }).filter(({ isAside }) => isAside);
      expect(aside).toHaveLength(corpus.sources.length - 1);
    }
  });

  test('has one lane where sources are too many to tell apart', () => {
    const [first] = corpus.sources;
    if (!first) throw new Error('no source');
    const sources = Array.from(
      { length: 12 },
      (_, index) => corpus.sources[index] ?? { ...first, id: `more-${index}` },
    );
    const [lane, ...others] = stripLanes({ ...corpus, sources })({ kind: 'explorer' });
    expect(others).toEqual([]);
    expect(lane).toMatchObject({ letter: '', look: null, published: null });
    expect(sum(lane?.counts ?? new Int32Array())).toBe(
      lanesOf({ kind: 'explorer' }).reduce((count, { counts }) => count + sum(counts), 0),
    );
  });
});
