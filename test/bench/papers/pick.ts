import { at } from '#base/at.ts';

import { type Random, wholeBetween } from '../corpus/random.ts';

/** One of several; there has to be one. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return at(items, wholeBetween(random, 0, items.length - 1));
}

/** Whether something comes about that does so in this share of all cases. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** Whole numbers from 0 that get rarer the larger they are; so many on average. */
export function rarer(random: Random, mean: number): number {
  return Math.floor(-Math.log(1 - random()) * mean);
}
