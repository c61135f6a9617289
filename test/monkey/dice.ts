import { assert } from '#base/assert.ts';

import { seededRandom } from '../bench/corpus/random.ts';

/** Chance, the same for the same seed on every machine. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of a list that has some, each as likely. */
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** From 0 to 1, to a thousandth: short to write down. */
  readonly share: () => number;
}

/**
 * The dice of one step: they know the seed and which step of which visit it is, not how often dice
 * were thrown before. So what a step draws changes nothing for those after it.
 */
export function diceOf(seed: number, visit: number, step: number): Dice {
  // Odd numbers without a common pattern, so that neighbours share nothing.
  const mixed = Math.imul(seed, 0x9e3779b1) ^ Math.imul(visit + 1, 0x85ebca6b) ^ Math.imul(step + 1, 0xc2b2ae35);
  const random = seededRandom(mixed);
  random();
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    whole,
    one: (items) => {
      const item = items[whole(0, items.length - 1)];
      assert(item !== undefined, 'there is something to choose from');
      return item;
    },
    share: () => Math.round(random() * 1000) / 1000,
  };
}
