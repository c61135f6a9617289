import { createContext, useContext } from 'react';

import { assert } from '#base/assert.ts';
import type { ViewState } from '#model/view-state.ts';
import { hrefOf } from '#url/address.ts';

/** The present view and how to leave it: what every page needs. */
export interface Site {
  readonly view: ViewState;
  readonly base: string;
  /** Shows a view; the address follows. */
  readonly go: (view: ViewState) => void;
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  assert(site, 'a page stands inside the App');
  return site;
}

/** The address of a view, for an `href`. */
export function useHref(): (view: ViewState) => string {
  const { base } = useSite();
  return (view) => hrefOf(view, base);
}
