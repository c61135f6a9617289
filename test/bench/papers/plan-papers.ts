import { type Random, wholeBetween } from '../corpus/random.ts';
import { labelDate, SPAN } from './days.ts';
import { chance, pick } from './pick.ts';
import { aside, OUTLETS, tail, TOWNS } from './words.ts';

/** How the day of publication is known. */
type Known = 'printed' | 'inferred' | 'by-a-day' | 'none';

/** What is settled about an article before it is written. */
export interface PaperPlan {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly outlet: string;
  readonly headline: string;
  readonly town: string;
  /** The day of publication; of one that is inferred the first on which it can have been. */
  readonly published: number;
  readonly known: Known;
  /** How much it reports beside the others. */
  readonly weight: number;
}

/** As many as there are letters, A to Z and AA to ZZ. */
export const MOST_PAPERS = 26 + 26 * 26;

/** Before the first paper something has to have happened. */
const FIRST_AFTER = 8;
const SAME_DAY = 0.35;

/** 0 -> A, 25 -> Z, 26 -> AA */
export function letterOf(index: number): string {
  const sign = (place: number) => String.fromCodePoint(65 + place);
  return index < 26 ? sign(index) : sign(Math.floor((index - 26) / 26)) + sign((index - 26) % 26);
}

/** Days of publication in order: spread over the span, many on the same day as another. */
function publicationDays(count: number, random: Random): readonly number[] {
  const days: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = days.at(-1);
    days.push(
      last !== undefined && chance(random, SAME_DAY) ? last : wholeBetween(random, SPAN.first + FIRST_AFTER, SPAN.last),
    );
  }
  return days.toSorted((a, b) => a - b);
}

function knownOf(index: number, count: number, random: Random): Known {
  // What cannot be put in the order of publication has the last letters.
  if (count >= 20 && index >= count - 2) return index === count - 1 ? 'none' : 'by-a-day';
  return chance(random, 0.1) ? 'inferred' : 'printed';
}

/** The papers in the order of their letters. */
export function planPapers(count: number, random: Random): readonly PaperPlan[] {
  const labels = new Map<string, number>();
  return publicationDays(count, random).map((published, index) => {
    const outlet = pick(random, OUTLETS);
    const label = `${outlet}, ${labelDate(published)}`;
    const times = (labels.get(label) ?? 0) + 1;
    labels.set(label, times);
    const town = pick(random, TOWNS);
    const letter = letterOf(index);
    return {
      id: `paper-${letter.toLowerCase()}`,
      letter,
      label: times === 1 ? label : `${label} (${times})`,
      outlet,
      headline: chance(random, 0.5) ? `${town} waits ${tail(random)}` : aside(random).slice(0, -1),
      town,
      published,
      known: knownOf(index, count, random),
      weight: 0.4 + 3 * random() ** 3,
    };
  });
}
