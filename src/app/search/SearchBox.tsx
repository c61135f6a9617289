import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

import { useDelivery } from '#app/data/use-delivery.ts';
import { timeline } from '#app/data/timeline.ts';
import { engine } from '#app/search/found.ts';
import { SearchPanel } from '#app/search/SearchPanel.tsx';
import { Suggestions } from '#app/search/Suggestions.tsx';
import { useFieldKeys } from '#app/search/use-field-keys.ts';
import { useFound, useLooking } from '#app/search/use-found.ts';
import { useSite } from '#app/steps/site.ts';
import { deselect, setWords } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Found } from '#model/search/search.ts';
import { heardWords } from '#search/partly-words.ts';
import { usePressOutside } from '#ui/use-press-outside.ts';

export interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What stands in the field, and what was typed and is not in the address yet. */
  readonly words: string;
  readonly typed: string | null;
  readonly setTyped: (typed: string | null) => void;
}

/** Milliseconds after the last key: then the address has the words, and the count is heard. */
const REST = 350;
const HEARD = 700;
const PHONE = '(width < 48rem)';

/**
 * What the field does: it looks as one types and shows the first results below. Enter leads to all
 * of them; Escape closes, then clears; a press elsewhere and the focus that goes on close.
 */
export function SearchBox(props: SearchBoxProps) {
  // All of it, whatever day the page is as of: by that places are told.
  const { value: chronology } = useDelivery(timeline);
  return chronology && <Box {...props} chronology={chronology} />;
}

function Box({ chronology, field, words, typed, setTyped }: SearchBoxProps & { readonly chronology: Chronology }) {
  const { view, go } = useSite();
  // It may have been used before this part of the program was here; the focus may have gone on.
  const [open, setOpen] = useState(
    () =>
      typed !== null &&
      document.activeElement instanceof HTMLInputElement &&
      (typed !== view.words || window.matchMedia(PHONE).matches),
  );
  const box = useRef<HTMLDivElement>(null);
  const error = useLooking(words, typed !== null, chronology);
  const found = useFound();
  const { value: ready } = useDelivery(engine);

  const settle = useEffectEvent(() => {
    go(setWords(view, words), 'replace');
    setTyped(null);
  });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(settle, REST);
    return () => clearTimeout(timer);
  }, [typed]);

  function close() {
    if (box.current?.contains(document.activeElement)) field.current?.focus();
    setOpen(false);
  }

  useFieldKeys(field, {
    onInput: () => setOpen(true),
    onEscape: () => {
      if (open) close();
      else if (words !== '') setTyped('');
    },
    onEnter: () => {
      setTyped(null);
      go(setWords(deselect(view), words), view.page.name === 'explorer' ? 'replace' : 'push');
      close();
    },
    onDown: () => {
      const first = box.current?.querySelector('a[href]');
      if (!open || !(first instanceof HTMLElement)) return false;
      first.focus();
      return true;
    },
  });
  useEffect(() => {
    const form = field.current?.form;
    form?.toggleAttribute('data-open', open);
    form?.toggleAttribute('data-ready', ready !== null);
  }, [field, open, ready]);
  usePressOutside([field, box], () => setOpen(false));

  return (
    <div ref={box}>
      <Heard found={open ? found : null} />
      {open ? (
        <div className="search-panel">
          <button type="button" className="text-control absolute top-5 right-4 text-sm md:hidden" onClick={close}>
            Close
          </button>
          <Suggestions field={field} words={words} onWords={setTyped} />
          <SearchPanel
            chronology={chronology}
            words={words}
            found={found}
            error={error}
            onWords={setTyped}
            onLeave={() => setOpen(false)}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Says the count once, after typing has rested. */
function Heard({ found }: { readonly found: Found | null }) {
  const words = found ? heardWords(found) : '';
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), HEARD);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
