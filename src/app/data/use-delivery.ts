import { useEffect, useSyncExternalStore } from 'react';

import type { Delivered, Delivery } from '#base/delivery.ts';

/**
 * What comes later, or how far it is; fetched as soon as it is wanted. What a page was loaded with
 * (page-data.ts) it has at once.
 */
export function useDelivery<Value>(delivery: Delivery<Value>, wanted = true): Delivered<Value> {
  const delivered = useSyncExternalStore(delivery.subscribe, delivery.getSnapshot, delivery.getSnapshot);
  const missing = wanted && delivered.value === null;
  useEffect(() => {
    // What is the matter stands in what was delivered.
    if (missing) delivery.load().catch(() => undefined);
  }, [delivery, missing]);
  return delivered;
}
