import { useEffect, useRef, useSyncExternalStore } from 'react';

import { KEYS_TABLE, LIST_KEY } from '#app/settings/keys-table.ts';
import { singleKeys } from '#app/settings/single-keys.ts';
import { KeysDialog } from '#explore/KeysDialog.tsx';
import { goesIntoField, isFreeKey } from '#ui/free-key.ts';
import { showDialog } from '#ui/show-dialog.ts';

/** The list of keys, behind a button and `?`. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get, () => true);

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== LIST_KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isFreeKey(event) || goesIntoField(event)) return;
      event.preventDefault();
      showDialog(dialog.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);

  return (
    <>
      <button
        type="button"
        className="text-control hidden text-xs md:inline-block noscript:hidden print:hidden"
        onClick={() => showDialog(dialog.current)}
      >
        Keys
      </button>
      <KeysDialog dialog={dialog} groups={KEYS_TABLE} singleKeys={on} onSingleKeys={singleKeys.set} />
    </>
  );
}
