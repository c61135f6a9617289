import type { ReactNode } from 'react';

import { countOf, printCount } from '#base/count-of.ts';
import type { Chronology } from '#model/chronology.ts';
import { type Sort, SORTS } from '#model/choice/view-state.ts';
import type { Found } from '#model/search/search.ts';
import { Comparisons } from '#search/Comparisons.tsx';
import { countWords } from '#search/count-words.ts';
import { NOT_WHOLE, partlyWords } from '#search/partly-words.ts';
import { type HrefOfFound, ResultGroup } from '#search/ResultGroup.tsx';
import { Voices } from '#search/Voices.tsx';
import { WordChoice } from '#ui/WordChoice.tsx';

const SORT_WORDS: Readonly<Record<Sort, string>> = { best: 'best first', time: 'in time order' };

export interface SearchResultsProps {
  readonly chronology: Chronology;
  readonly found: Found;
  readonly sort: Sort;
  readonly hrefOf: HrefOfFound;
  readonly hrefOfComparison: (id: string) => string;
  readonly onSort: (sort: Sort) => void;
  readonly onNear: (words: string) => void;
  /** Takes the filters away. */
  readonly onUnfilter: () => void;
  /** Groups that are shown at most; null: all that are told, and the others on request. */
  readonly most: number | null;
  readonly onMore: () => void;
}

/** What was looked for and what was found, by event. */
export function SearchResults(props: SearchResultsProps) {
  const { chronology, found, sort, hrefOf, hrefOfComparison, onSort, most, onMore } = props;
  const { total, groups, asked, notices, voices, comparisons } = found;
  const partly = partlyWords(found);
  const shown = groups.slice(0, most ?? groups.length);
  return (
    <>
      <div className="nums flex flex-wrap items-baseline gap-x-4 gap-y-1 text-xs">
        <p>
          <span className="font-semibold">{partly === null ? countWords(found) : NOT_WHOLE}</span>: <bdi>{asked}</bdi>
        </p>
        {total.groups > 1 ? (
          <WordChoice label="Order" words={SORT_WORDS} values={SORTS} chosen={sort} onChoose={onSort} />
        ) : null}
      </div>
      {partly === null ? null : <p className="nums text-xs wrap-anywhere">{partly}.</p>}
      {notices.map((notice) => (
        <p key={notice} className="text-xs text-muted wrap-anywhere">
          {notice}
        </p>
      ))}
      {total.passages === 0 || partly !== null ? <WaysOn {...props} /> : null}
      <Voices voices={voices} />
      <Comparisons comparisons={comparisons} hrefOf={hrefOfComparison} />
      <ol aria-label="Results" className="mt-1">
        {shown.map((group) => (
          <ResultGroup
            key={group.event ?? `in ${group.source}`}
            chronology={chronology}
            group={group}
            hrefOf={hrefOf}
          />
        ))}
      </ol>
      {most === null && shown.length < total.groups ? (
        <Button onPress={onMore}>{`Show more of ${printCount(total.groups)}`}</Button>
      ) : null}
    </>
  );
}

/** The ways on where nothing has all words. */
function WaysOn({ found: { near, hidden, partly, comparisons }, onNear, onUnfilter }: SearchResultsProps) {
  const isNothing = hidden === 0 && near === null;
  if (isNothing && (partly !== null || comparisons.length > 0)) return null;
  return (
    <p className="flex flex-wrap gap-x-4 py-2 text-sm">
      {hidden > 0 ? (
        <Button onPress={onUnfilter}>{`Search without the filters: ${countOf(hidden, 'passage')}`}</Button>
      ) : null}
      {near === null ? null : (
        <span>
          Did you mean <Button onPress={() => onNear(near)}>{near}</Button>?
        </span>
      )}
      {isNothing
        ? 'No title, quotation, name or article has all of this. Days, filters and About are not searched.'
        : null}
    </p>
  );
}

function Button({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="min-h-6 text-link" onClick={onPress}>
      {children}
    </button>
  );
}
