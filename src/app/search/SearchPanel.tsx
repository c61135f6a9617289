import { engine } from '#app/search/found.ts';
import { hrefOfFound } from '#app/search/href-of-found.ts';
import { tellMore } from '#app/search/use-found.ts';
import { Fault } from '#app/start/Fault.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { countOf } from '#base/count-of.ts';
import { clearFilters, deselect, openPage, setSort, setWords } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Found } from '#model/search/search.ts';
import { SearchHelp } from '#search/SearchHelp.tsx';
import { SearchResults } from '#search/SearchResults.tsx';

export interface SearchPanelProps {
  readonly chronology: Chronology;
  readonly words: string;
  readonly found: Found | null;
  readonly error: Error | null;
  readonly onWords: (words: string) => void;
  /** A link of it was followed. */
  readonly onLeave: () => void;
}

/** Groups of results below the field. */
const FIRST = 6;

/** What stands below the field: the first results, or what can be typed. */
export function SearchPanel({ chronology, words, found, error, onWords, onLeave }: SearchPanelProps) {
  const { view, go } = useSite();
  const href = useHref();
  const looked = setWords(view, words);
  if (error) return <Fault error={error} onRetry={() => void engine.load().catch(() => undefined)} />;
  if (words.trim() === '' || found?.asked === '') return <SearchHelp />;
  if (!found) return <p className="text-xs text-muted">Searching…</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links are clicked, by key too; it only hears of it
    <div
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('a')) onLeave();
      }}
    >
      <h2 className="sr-only">What was found</h2>
      <SearchResults
        chronology={chronology}
        found={found}
        sort={view.sort}
        hrefOf={hrefOfFound(looked, chronology, href)}
        hrefOfComparison={(id) => href(openPage(looked, { name: 'compare', id }))}
        onSort={(sort) => go(setSort(looked, sort))}
        onNear={onWords}
        onUnfilter={() => go(clearFilters(looked), 'push')}
        most={FIRST}
        onMore={tellMore}
      />
      {found.total.groups > FIRST ? (
        <p className="border-t border-rule py-2 text-sm">
          <a href={href(deselect(looked))} className="text-link">
            All {countOf(found.total.passages, 'passage')}, with the timeline
          </a>
        </p>
      ) : null}
    </div>
  );
}
