import type { Article } from '#model/details.ts';
import { whereBefore } from '#model/editions/edition.ts';
import { passageId } from '#model/id.ts';
import type { Stretch } from '#model/stretch.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';

/** The fragments that lead to each passage, by its id: its own first. No two passages share one. */
export type Anchors = ReadonlyMap<string, readonly string[]>;

/**
 * The passages of an article as targets of links, also of those that were made for an older edition
 * of its text: so a browser finds them without script. Where another passage has such a fragment
 * now, it is that passage's. `chosen` is a stretch that a link names and no passage is.
 */
export function anchorsOf({ id, passages, editions }: Article, chosen: Stretch | null): Anchors {
  const stretches = chosen ? [...passages, chosen] : passages;
  const taken = new Set(stretches.map(fragmentOf));
  return new Map(
    stretches.map(({ start, end }) => {
      const stretch = { start, end };
      const former = editions
        .flatMap(({ kept }) => whereBefore(kept, stretch).map(fragmentOf))
        .filter((fragment) => !taken.has(fragment));
      for (const fragment of former) taken.add(fragment);
      return [passageId({ source: id, ...stretch }), [fragmentOf(stretch), ...new Set(former)]];
    }),
  );
}
