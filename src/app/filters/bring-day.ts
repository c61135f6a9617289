import { PLACES } from '#app/steps/places.ts';
import { type Day, isoFromDay } from '#model/day.ts';
import { isShown } from '#ui/is-shown.ts';

/**
 * Where the list is the axis, since there is none, it is brought to the first of its days from one
 * on.
 */
export function bringDayIntoView(day: Day): void {
  const list = document.getElementById(PLACES.list);
  const axis = document.querySelector('.axis');
  if (!list || (axis && isShown(axis))) return;
  const days = [...list.querySelectorAll<HTMLElement>('[data-day]')];
  days.find((each) => (each.dataset['day'] ?? '') >= isoFromDay(day))?.scrollIntoView({ block: 'start' });
}
