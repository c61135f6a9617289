import { useRef, useState } from 'react';

import { keysPart } from '#app/settings/keys-part.ts';
import { LIST_KEY } from '#app/settings/list-key.ts';
import { useSingleKey } from '#app/settings/use-single-key.ts';
import { FaultNote } from '#app/start/FaultNote.tsx';
import { Part } from '#app/start/Part.tsx';
import { usePart } from '#app/start/program-part.ts';

/** The list of keys, behind a button and `?`. */
export function Keys() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { doors: sheet, error } = usePart(keysPart, open);
  useSingleKey(LIST_KEY, () => setOpen(true));

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
