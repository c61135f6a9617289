import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { at } from '#base/at.ts';
import type { CardFonts } from '#pipeline/cards/card-fonts.ts';
import type { CardNode } from '#pipeline/cards/card-node.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '#pipeline/pages/head-tags.ts';

/** Draws cards as PNG, beside the work of this thread. */
export interface CardPainter {
  /** How many cards it takes at the same time without waiting for work. */
  readonly hands: number;
  /** The picture of a card; where it cannot be drawn the message names `path`. */
  readonly paint: (card: CardNode, path: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** More than these gain nothing: the disk and the pages have to keep up. */
const MOST_THREADS = 4;
/** Cards that a thread has before it: one that is drawn, and the next. */
const PER_THREAD = 2;

interface Answer {
  readonly number: number;
  readonly picture?: Uint8Array;
  readonly fault?: string;
}

interface Asked {
  readonly done: (picture: Uint8Array) => void;
  readonly fail: (fault: Error) => void;
}

/** A thread that draws, and the cards that it has been asked for. */
function startThread(fonts: CardFonts['fonts']) {
  const asked = new Map<number, Asked>();
  const worker = new Worker(new URL('draw-cards.mjs', import.meta.url), {
    workerData: { fonts, width: CARD_WIDTH, height: CARD_HEIGHT },
  });
  worker.on('message', ({ number, picture, fault }: Answer) => {
    const { done, fail } = asked.get(number) ?? {};
    asked.delete(number);
    if (picture) done?.(picture);
    else fail?.(new Error(fault));
  });
  worker.on('error', (fault) => {
    for (const { fail } of asked.values()) fail(fault);
    asked.clear();
  });
  let number = 0;
  return {
    worker,
    load: () => asked.size,
    draw: (card: CardNode): Promise<Uint8Array> =>
      new Promise((done, fail) => {
        number += 1;
        asked.set(number, { done, fail });
        worker.postMessage({ number, card });
      }),
  };
}

/**
 * A painter with a thread for each processor but one. They start with the first card: a build whose
 * cards are all known needs none.
 */
export function cardPainter({ fonts }: Pick<CardFonts, 'fonts'>): CardPainter {
  const count = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  let threads: readonly ReturnType<typeof startThread>[] = [];
  return {
    hands: count * PER_THREAD,
    paint: async (card, path) => {
      if (threads.length === 0) threads = Array.from({ length: count }, () => startThread(fonts));
      const free = threads.toSorted((one, other) => one.load() - other.load());
      try {
        return await at(free, 0).draw(card);
      } catch (cause) {
        throw new Error(`The picture ${path} could not be drawn. ${String(cause)}`, { cause });
      }
    },
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
      threads = [];
    },
  };
}
