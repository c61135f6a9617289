import { useMemo } from 'react';

/**
 * A hook that gives what `compute` makes of its arguments, made anew only when one of them is
 * another: like `useMemo`, for what the pages of a site have in common. Where they are built, one
 * after the other, a page has what was made for the page before it.
 */
export function sharedMemo<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  if (import.meta.env.SSR) return remembering(compute);
  // oxlint-disable-next-line react/exhaustive-deps -- it depends on its arguments, all of them
  return (...args) => useMemo(() => compute(...args), args);
}

/** The same function, which keeps the last value it gave. */
function remembering<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null;
  return (...args) => {
    const same = last?.args.every((arg, place) => Object.is(arg, args[place])) === true ? last : null;
    last = same ?? { args, value: compute(...args) };
    return last.value;
  };
}
