import { expect, it } from 'vitest';

import { at } from '#base/at.ts';
import { decodeTimeline } from '#format/decode.ts';
import { encodeTimeline } from '#format/encode-timeline.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Corpus } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { isOutBy, publicationStops } from '#model/published/out-by.ts';

import { corpusOf } from '../pipeline/pages/good-corpus.ts';

const corpus = await corpusOf('seeds');

function decoded(of: Corpus): Chronology {
  const result = decodeTimeline('timeline', JSON.parse(JSON.stringify(encodeTimeline(of))));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A corpus without the claims of some articles, and without the notes that rest on one of them. */
function without(articles: ReadonlySet<string>): Corpus {
  const claims = corpus.claims.filter(({ source }) => !articles.has(source));
  const left = new Set(claims.map(({ id }) => id));
  return { ...corpus, claims, tensions: corpus.tensions.filter((each) => each.claims.every((id) => left.has(id))) };
}

function disputedIn({ disputed, events }: Chronology): readonly string[] {
  return [...disputed.keys()].map((event) => at(events.ids, event));
}

it.each(publicationStops(corpus.sources).map((stop) => [printDay(stop), stop] as const))(
  'passages disagree by %s as if no later article were known',
  (_name, stop) => {
    const later = new Set(corpus.sources.filter(({ published }) => !isOutBy(published, stop)).map(({ id }) => id));
    expect(disputedIn(asPublishedBy(decoded(corpus), stop))).toEqual(disputedIn(decoded(without(later))));
  },
);
