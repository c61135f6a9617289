import { useMemo } from 'react';

import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { useSite } from '#app/steps/site.ts';
import { numberAt } from '#base/at.ts';
import { comparedSources, publishedSources } from '#compare/layout/heard-sources.ts';
import type { ShownRecord } from '#compare/layout/tension-groups.ts';
import type { Chronology } from '#model/chronology.ts';

/** What a page that compares shows of the record: filtered, and as published by a day. */
export function useShownRecord(chronology: Chronology) {
  const { view } = useSite();
  const { chronology: told, filtered, sources: chosen } = useShownEvents(chronology, view);
  const { sources, claims } = chronology;
  const published = useMemo(() => publishedSources(sources, view.publishedBy), [sources, view.publishedBy]);
  const columns = useMemo(() => comparedSources(published, chosen), [published, chosen]);
  const shown = useMemo((): ShownRecord => {
    const events = new Set(filtered.indexes);
    const out = new Set(published.map(({ place }) => place));
    return {
      isPublished: (source) => out.has(source),
      isShown: (claim) => events.has(numberAt(claims.event, claim)) && out.has(numberAt(claims.source, claim)),
    };
  }, [filtered, published, claims]);
  return { told, filtered, published, columns, shown };
}
