import { at } from '#base/at.ts';

import { type Random, wholeBetween } from '../corpus/random.ts';
import { SPAN } from './days.ts';
import type { Paper } from './paper.ts';
import { chance, pick, rarer } from './pick.ts';
import { COUNTED, DEEDS, QUALIFIERS, tail, TOWNS } from './words.ts';

/** A count that is part of what happened. */
interface CountPlan {
  readonly measure: string;
  readonly things: string;
  readonly value: number;
  readonly qualifier: string;
  readonly qualifierWords: string;
}

/** How the days of an event are told. */
type Manner = 'day' | 'throughout' | 'within' | 'accumulated' | 'bounded' | 'month' | 'around' | 'none';

/** What is settled about an event before anybody tells of it. */
export interface EventPlan {
  readonly id: string;
  readonly kind: string;
  readonly status: 'reported' | 'planned' | 'standing';
  readonly town: string;
  readonly count: CountPlan | null;
  /** Who or what, and what became of it: `the two delegations met behind closed doors`. */
  readonly who: string;
  readonly did: string;
  readonly manner: Manner;
  readonly first: number;
  readonly last: number;
  readonly title: string;
  /** The papers that tell of it, by their place; one that has two speakers twice. */
  readonly tellers: readonly number[];
}

/** Of a hundred events so many have one claim, two, three, four. */
const CLAIMS = [45, 30, 15, 10] as const;
/** How far a paper looks back on average. */
const LAG_DAYS = 3;
/** Papers later than the first that take a story up. */
const FOLLOWERS = 6;

const MANNERS: readonly Manner[] = [
  ...Array<Manner>(9).fill('day'),
  ...Array<Manner>(3).fill('throughout'),
  ...Array<Manner>(3).fill('within'),
  ...Array<Manner>(3).fill('accumulated'),
  'bounded',
  'month',
  'around',
];

/** Draws the place of a paper, by weight. */
function drawPaper(papers: readonly Paper[], random: Random): number {
  const total = papers.reduce((sum, { weight }) => sum + weight, 0);
  let left = random() * total;
  const drawn = papers.findIndex(({ weight }) => (left -= weight) < 0);
  return drawn < 0 ? papers.length - 1 : drawn;
}

function claimCount(random: Random): number {
  let left = wholeBetween(random, 0, 99);
  return 1 + CLAIMS.findIndex((share) => (left -= share) < 0);
}

function tellersOf(first: number, papers: readonly Paper[], random: Random): readonly number[] {
  const tellers = [first];
  for (let more = claimCount(random) - 1; more > 0; more -= 1) {
    const next = first + wholeBetween(random, 1, FOLLOWERS);
    tellers.push(chance(random, 0.25) || next >= papers.length ? first : next);
  }
  return tellers;
}

function whatHappened(random: Random): Pick<EventPlan, 'kind' | 'count' | 'who' | 'did'> {
  if (chance(random, 0.4)) {
    const { measure, things, did } = pick(random, COUNTED);
    const { qualifier, words } = pick(random, QUALIFIERS);
    const value = wholeBetween(random, 2, 40) * pick(random, [1, 1, 5, 50]);
    const count = { measure, things, value, qualifier, qualifierWords: words };
    return { kind: 'tally', count, who: `${words}${value} ${things}`, did: pick(random, did) };
  }
  const { kind, who, did } = pick(random, DEEDS);
  return { kind, count: null, who, did: pick(random, did) };
}

function whenOf(published: number, random: Random): Pick<EventPlan, 'status' | 'manner' | 'first' | 'last'> {
  const dice = random();
  const length = 1 + rarer(random, 4);
  if (dice < 0.07) {
    const first = published + 1 + rarer(random, 8);
    return { status: 'planned', manner: pick(random, ['day', 'bounded', 'within']), first, last: first + length };
  }
  if (dice < 0.11) {
    const first = SPAN.first - wholeBetween(random, 20, 900);
    return { status: 'reported', manner: pick(random, ['day', 'month', 'throughout']), first, last: first + length };
  }
  const first = published - rarer(random, LAG_DAYS);
  const last = Math.min(published, first + length);
  if (dice < 0.15) return { status: 'standing', manner: 'throughout', first, last };
  return { status: 'reported', manner: dice < 0.17 ? 'none' : pick(random, MANNERS), first, last };
}

/** Events in no order. Each has a first paper; others follow within some days. */
export function planEvents(size: number, papers: readonly Paper[], random: Random): readonly EventPlan[] {
  return Array.from({ length: size }, (_, index): EventPlan => {
    const first = drawPaper(papers, random);
    const town = pick(random, TOWNS);
    const what = whatHappened(random);
    const when = whenOf(at(papers, first).published, random);
    const deed = when.status === 'planned' ? `room is to be made for ${what.who}` : `${what.who} ${what.did}`;
    const words = `${deed} at ${town} ${tail(random)}`;
    return {
      id: `event-${index + 1}`,
      ...what,
      ...when,
      town,
      title: words.charAt(0).toUpperCase() + words.slice(1),
      tellers: tellersOf(first, papers, random),
    };
  });
}
