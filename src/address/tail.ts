import type { Parameter, Parsed } from '#address/parameter.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/*
 * Links stand in sentences, and mail and chat programs take the signs behind them along:
 * `?src=ians-nov).`
 */

const PART_OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** What is said of a value that had such signs. */
export const TAIL_DROPPED = 'was read without the signs at its end';

/** `ians-nov).` -> `ians-nov`. */
export function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && !PART_OF_A_WORD.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * What a parameter says; where that is nothing sound, what it says without the signs at its end.
 */
export function parseWithoutTail(parameter: Parameter, state: ViewState, text: string): Parsed<ViewState> {
  const parsed = parameter.parse(state, text);
  const trimmed = withoutTail(text);
  if (parsed.fault === null || trimmed === '' || trimmed === text) return parsed;
  const again = parameter.parse(state, trimmed);
  return again.fault === null ? { value: again.value, fault: TAIL_DROPPED } : parsed;
}
