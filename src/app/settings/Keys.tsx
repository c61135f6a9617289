import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { keysPart } from '#app/settings/keys-part.ts';
import { LIST_KEY } from '#app/settings/list-key.ts';
import { singleKeys } from '#app/settings/single-keys.ts';
import { FaultNote } from '#app/start/FaultNote.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';
import { goesIntoField, isFreeKey } from '#ui/free-key.ts';

/** The list of keys, behind a button and `?`. */
export function Keys() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { doors: sheet, error } = usePart(keysPart, open);
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get, () => true);

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== LIST_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isFreeKey(event) || goesIntoField(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="text-control hidden text-xs md:inline-block noscript:hidden print:hidden"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Keys
      </button>
      {open && error ? <FaultNote error={error} opener={button} onClose={() => setOpen(false)} /> : null}
      {open && sheet ? (
        <Part of={open}>
          <sheet.KeysSheet onClose={() => setOpen(false)} />
        </Part>
      ) : null}
    </>
  );
}
