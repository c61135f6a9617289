import { manifest } from 'virtual:app-data';

import { load } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';
import { createDelivery } from '#base/delivery.ts';
import { timelineOf } from '#format/asked.ts';

/**
 * The one file without which there is no page. It is kept here and not with what is read
 * (queries.ts): the first view then does without React Query.
 */
export const timeline = createDelivery(() =>
  retried(() => load(manifest.timeline, timelineOf(Object.keys(manifest.texts), manifest.details.length))),
);
