import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Whether the page answers to more than links. As it was built it does not, until its script has
 * taken it over: what is a button then is words before.
 */
export function useAnswers(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
