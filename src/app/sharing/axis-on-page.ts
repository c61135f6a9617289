import { createContext, type RefObject, useContext } from 'react';

import { assert } from '#base/assert.ts';
import type { AxisSnapshot } from '#timeline/use-snapshot.ts';

/**
 * The axis on the page, where there is one: kept by what draws it, asked by what makes a picture of
 * it.
 */
export type AxisOnPage = RefObject<AxisSnapshot | null>;

export const AxisContext = createContext<AxisOnPage | null>(null);

export function useAxisOnPage(): AxisOnPage {
  const axis = useContext(AxisContext);
  assert(axis, 'a page stands inside the App');
  return axis;
}
