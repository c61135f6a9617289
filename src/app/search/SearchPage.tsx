import { engine } from '#app/search/found.ts';
import { tellMore, useFound } from '#app/search/use-found.ts';
import { Fault } from '#app/start/Fault.tsx';
import { useDelivery } from '#app/data/use-delivery.ts';
import { useHref, useSite } from '#app/steps/site.ts';
import { clearFilters, openPage, setSort, setWords } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { hrefOfFound } from '#app/search/href-of-found.ts';
import { SearchResults } from '#search/SearchResults.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Everything that is found, in the place of the list. */
export function SearchPage({ chronology }: { readonly chronology: Chronology }) {
  const { view, go } = useSite();
  const href = useHref();
  const found = useFound();
  const { error } = useDelivery(engine);
  if (error) return <Fault error={error} onRetry={() => void engine.load().catch(() => undefined)} />;
  if (!found) return <Skeleton lines={8} label="Searching" />;
  return (
    <SearchResults
      chronology={chronology}
      found={found}
      sort={view.sort}
      hrefOf={hrefOfFound(view, chronology, href)}
      hrefOfComparison={(id) => href(openPage(view, { name: 'compare', id }))}
      onSort={(sort) => go(setSort(view, sort))}
      onNear={(words) => go(setWords(view, words))}
      onUnfilter={() => go(clearFilters(view), 'push')}
      most={null}
      onMore={tellMore}
    />
  );
}
