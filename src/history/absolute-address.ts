import { printAddress } from '#address/address.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/** `https://example.org`: the host that the page came from. Only in a browser. */
export function hostOrigin(): string {
  return window.location.origin;
}

/** The whole address of a view, to be handed on: on this host unless another origin is given. */
export function absoluteAddress(state: ViewState, base: string, origin: string = hostOrigin()): string {
  return origin + printAddress(state, { base, shared: true });
}
