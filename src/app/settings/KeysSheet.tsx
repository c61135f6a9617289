import { useEffect, useRef, useSyncExternalStore } from 'react';

import { KEYS_TABLE } from '#app/settings/keys-table.ts';
import { singleKeys } from '#app/settings/single-keys.ts';
import { KeysDialog } from '#explore/KeysDialog.tsx';
import { showDialog } from '#ui/show-dialog.ts';

export interface KeysSheetProps {
  readonly onClose: () => void;
}

/** The list of keys, over the page. Loaded when it is first opened. */
export function KeysSheet({ onClose }: KeysSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get, () => true);
  useEffect(() => showDialog(dialog.current), []);
  return (
    <KeysDialog dialog={dialog} groups={KEYS_TABLE} singleKeys={on} onSingleKeys={singleKeys.set} onClose={onClose} />
  );
}
