import { at } from '#base/at.ts';

import type { Random } from '../corpus/random.ts';
import { iso } from './days.ts';
import { occasionId } from './event-seed.ts';
import { quoteOf } from './paper.ts';
import { pick } from './pick.ts';
import type { EventPlan } from './plan-events.ts';
import type { ToldClaim } from './tell-event.ts';
import { TOWNS } from './words.ts';

const MOST_STORYLINES = 30;
const EVENTS_EACH = 12;
const MOST_TENSIONS = 60;

const among = (size: number, share: number, most: number) => Math.min(most, Math.ceil(size / share));

/** Storylines, each of a town, in the order of the days. */
export function storylineSeeds(events: readonly EventPlan[], random: Random) {
  return Array.from({ length: among(events.length, 40, MOST_STORYLINES) }, (_, index) => {
    const town = at(TOWNS, index % TOWNS.length);
    const here = events.filter((event) => event.town === town && event.manner !== 'none');
    const chosen = [...new Set(Array.from({ length: Math.min(EVENTS_EACH, here.length) }, () => pick(random, here)))];
    return {
      id: `storyline-${index + 1}`,
      title: index < TOWNS.length ? `What happened at ${town}?` : `What followed at ${town}?`,
      sentence: `What the papers say of ${town}, and what they leave open.`,
      events: chosen.toSorted((a, b) => a.first - b.first).map(({ id }) => id),
    };
  }).filter(({ events: named }) => named.length > 1);
}

/** Passages about one event that disagree, or cannot be compared. */
export function tensionSeeds(told: readonly (readonly ToldClaim[])[]) {
  const several = told.filter((claims) => new Set(claims.map(({ paper }) => paper.id)).size > 1);
  return several.slice(0, among(told.length, 25, MOST_TENSIONS)).map((claims, index) => ({
    id: `tension-${index + 1}`,
    title: `Told ${claims.length} times, case ${index + 1}`,
    sentence: 'The papers give different words for it, and none says how it is known.',
    passages: claims.map(({ paper, sentence }) => {
      const quote = quoteOf(paper, sentence);
      return { source: paper.id, ...(typeof quote === 'string' ? { exact: quote } : quote) };
    }),
  }));
}

/** Each day on which somebody spoke to reporters, by the paper that tells of it first. */
export function occasionSeeds(claims: readonly ToldClaim[]) {
  const known = new Map<string, object>();
  for (const claim of claims) {
    const { speaker, occasion, paper } = claim;
    const id = occasionId(claim);
    if (!speaker || !occasion || id === null || known.has(id)) continue;
    known.set(id, {
      id,
      title: `${speaker.name.charAt(0).toUpperCase()}${speaker.name.slice(1)} speaks to reporters`,
      speakers: [speaker.id],
      day: {
        edtf: iso(occasion.day),
        source: paper.id,
        words: quoteOf(paper, occasion.words),
        rule: 'Printed without a year, which is that of the paper.',
      },
    });
  }
  return [...known.values()];
}
