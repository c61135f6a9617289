import { printAddress } from '#address/address.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/** The address of a view as paper has it: without that of the site, which is said once. */
export function shortAddress(view: ViewState): string {
  return printAddress(view, { base: '/' }).slice(1);
}
