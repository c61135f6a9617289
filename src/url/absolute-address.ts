import type { ViewState } from '#model/view-state.ts';
import { printAddress } from '#url/address.ts';

/** The whole address of a view on this host, to be handed on. */
export function absoluteAddress(state: ViewState, base: string): string {
  return window.location.origin + printAddress(state, { base, shared: true });
}
