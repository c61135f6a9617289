import { type RefObject, useEffect, useEffectEvent } from 'react';

import type { Store } from '#base/store.ts';
import { type Day, dayFromIso, type DaySpan } from '#model/day.ts';
import { isShown } from '#ui/is-shown.ts';

/** Pixels at the top of the window that what sticks there covers. */
const COVERED = 48;

/** The days of a list, each with the element that holds its events, in time order. */
function daysOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-day]')];
}

function dayOf(element: HTMLElement | undefined): Day | null {
  return dayFromIso(element?.dataset['day'] ?? '');
}

/**
 * Keeps in `store` which days of a list stand in the window, while `strip`, which shows them, is
 * there to be seen; null while none does.
 */
export function useDaysInView(
  list: RefObject<HTMLElement | null>,
  strip: RefObject<Element | null>,
  store: Store<DaySpan | null>,
): void {
  const look = useEffectEvent(() => {
    if (!list.current || !strip.current || !isShown(strip.current)) return;
    const days = daysOf(list.current);
    const from = days.findIndex((each) => each.getBoundingClientRect().bottom > COVERED);
    const below = days.findIndex((each) => each.getBoundingClientRect().top >= window.innerHeight);
    const first = dayOf(days[from]);
    const last = dayOf(days[Math.max(from, below < 0 ? days.length - 1 : below - 1)]);
    const known = store.get();
    if (first === null || last === null) store.set(null);
    else if (known?.first !== first || known.last !== last) store.set({ first, last });
  });
  useEffect(() => {
    let frame = 0;
    const later = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    window.addEventListener('scroll', later, { passive: true });
    window.addEventListener('resize', later);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', later);
      window.removeEventListener('resize', later);
    };
  }, []);
  // The list may be another one.
  useEffect(() => look());
}

/**
 * Brings the first day of a list that is not before `day`, else its last, below what sticks. Folds
 * of days (`data-last`) are opened until it is there.
 */
export function goToDay(list: HTMLElement, day: Day): void {
  let within = list;
  for (const fold of list.querySelectorAll<HTMLDetailsElement>('details[data-last]')) {
    if (!within.contains(fold) || (dayFromIso(fold.dataset['last'] ?? '') ?? day) < day) continue;
    if (!fold.open) {
      // It has its days when it has told that it is open.
      fold.addEventListener('toggle', () => goToDay(list, day), { once: true });
      fold.open = true;
      return;
    }
    within = fold;
  }
  const days = daysOf(within);
  const target = days.find((each) => (dayOf(each) ?? day) >= day) ?? days.at(-1) ?? within;
  target.scrollIntoView({ block: 'start' });
}
