import { readingData } from '#app/data/reading-data.ts';
import { timeline } from '#app/data/timeline.ts';
import { filterPart } from '#app/filters/filter-part.ts';
import { beyondView } from '#app/axis/beyond-view.ts';
import { furtherPages } from '#app/pages/further-pages.ts';
import { printedAxis } from '#app/printing/printed-axis.ts';
import { publishedPart } from '#app/published/published-part.ts';
import { readingRoom } from '#app/reading/reading-room.ts';
import { sayingPart } from '#app/saying/saying-part.ts';
import { keysPart } from '#app/settings/keys-part.ts';
import { keyboardPart } from '#app/steps/keyboard-part.ts';
import { heldBy, type HeldFocus } from '#ui/focus/held-focus.ts';

/** More articles than these are fetched when they are wanted. */
const MOST_TEXTS = 12;
/** Milliseconds after which it is done for a reader who does nothing. */
const PATIENCE = 4000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Fetches what reading, zooming, the other pages, the keyboard, the lists of keys and filters, the
 * clock of saying and paper take, and the articles of a small corpus, as soon as the reader stirs:
 * a passage is then shown at once, and the first view has the network for itself. What cannot be
 * had now is asked for again when it is wanted.
 */
export function fetchAhead(): void {
  const begin = () => {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, begin);
    void fetchReading().catch(() => undefined);
  };
  const timer = setTimeout(begin, PATIENCE);
  for (const sign of SIGNS) window.addEventListener(sign, begin, { passive: true });
}

async function fetchReading(): Promise<void> {
  const lastFocus = followFocus();
  const { sources } = await timeline.load();
  const texts = sources.length > MOST_TEXTS ? [] : sources;
  await Promise.all([
    readingRoom.load(),
    beyondView.load(),
    furtherPages.load(),
    keysPart.load(),
    keyboardPart.load().then(({ seeToFocus }) => seeToFocus(lastFocus())),
    filterPart.load(),
    printedAxis.load(),
    sayingPart.load(),
    publishedPart.load(),
    readingData.load().then(({ fetchText }) => Promise.allSettled(texts.map(({ id }) => fetchText(id)))),
  ]);
}

/**
 * Follows the focus until it is asked what had it last: what the first press takes away is gone
 * before the part is here that sees to the focus.
 */
function followFocus(): () => HeldFocus | null {
  let held: HeldFocus | null = null;
  const stop = new AbortController();
  window.addEventListener('focusin', ({ target }) => (held = heldBy(target)), stop);
  return () => {
    stop.abort();
    return held;
  };
}
