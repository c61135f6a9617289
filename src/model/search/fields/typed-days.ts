import { readDays } from '#model/choice/typed-days.ts';
import type { DaySpan } from '#model/day.ts';

/**
 * The days that were typed for a field, where hyphens may stand for spaces: `16-oct`. Null: they
 * can be read in no way, or in several, and nothing is guessed.
 */
export function typedDays(typed: string, known: DaySpan): DaySpan | null {
  const ways = [typed, typed.replaceAll(/[-_]/g, ' ')].map((text) => readDays(text, known));
  const [only, ...others] = ways.find(({ length }) => length > 0) ?? [];
  return only && others.length === 0 ? only : null;
}
