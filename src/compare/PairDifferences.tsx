import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { inWords } from '#base/in-words.ts';
import type { PairDifference } from '#compare/layout/pair-differences.ts';
import type { Chronology } from '#model/chronology.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface PairDifferencesProps {
  readonly chronology: Chronology;
  /** How many events both report. */
  readonly shared: number;
  readonly differences: readonly PairDifference[];
  readonly hrefOfEvent: (id: string) => string;
}

/** In which events two sources differ, and in what. */
export function PairDifferences({ chronology, shared, differences, hrefOfEvent }: PairDifferencesProps) {
  const lang = useEditorsLang();
  const { ids, titles } = chronology.events;
  return (
    <div className="pb-3 text-xs">
      <p className="nums">
        Both report {countOf(shared, 'event')}
        {differences.length > 0 ? `, and differ in ${differences.length}:` : '.'}
      </p>
      <ul aria-label="Where the two differ">
        {differences.map(({ event, differs }) => (
          <li key={event}>
            <a href={hrefOfEvent(at(ids, event))} dir="auto" lang={lang} className="text-link">
              {at(titles, event)}
            </a>{' '}
            in {inWords(differs)}
          </li>
        ))}
      </ul>
    </div>
  );
}
