import { type ChangeEvent, useRef, useState } from 'react';

import { searchPart } from '#app/search/search-part.ts';
import { SEARCH_KEY } from '#app/settings/list-key.ts';
import { useSingleKey } from '#app/settings/use-single-key.ts';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { useSite } from '#app/steps/site.ts';

/** By which the phone's bar finds it. */
export const SEARCH_FIELD = 'search';

/**
 * The field of the search. What it does comes with its first focus, or before where the address
 * looks for something; what is typed until then is kept.
 */
export function SearchField() {
  const { view } = useSite();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const { doors, error } = usePart(searchPart, typed !== null || view.words !== '');
  const words = typed ?? view.words;
  useSingleKey(SEARCH_KEY, () => field.current?.select());
  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        id={SEARCH_FIELD}
        type="search"
        aria-label="Search"
        placeholder="Search"
        autoComplete="off"
        value={words}
        onFocus={() => setTyped(words)}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => setTyped(target.value)}
      />
      {error ? <Fault error={error} /> : null}
      {doors ? <doors.SearchBox {...{ field, words, typed, setTyped }} /> : null}
    </form>
  );
}
