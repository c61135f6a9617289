import { useSyncExternalStore } from 'react';

import { hostOrigin } from '#history/absolute-address.ts';

/** The origin of the published site, where the build was told it. */
const PUBLISHED = import.meta.env.SITE_ORIGIN;

const never = () => () => undefined;

/**
 * The origin of addresses that stand in a page to be handed on: that of the published site, else of
 * the host that the page came from. A prerendered page that was not told is on no host yet: its
 * addresses begin with a slash until script runs.
 */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => PUBLISHED ?? hostOrigin(),
    () => PUBLISHED ?? '',
  );
}
