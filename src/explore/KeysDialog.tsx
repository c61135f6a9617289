import type { RefObject } from 'react';

import { Dialog } from '#ui/Dialog.tsx';

/** Keys that are of use in one place. */
export interface KeyGroup {
  readonly title: string;
  /** As they are printed, and what they do. */
  readonly rows: readonly (readonly [keys: string, does: string])[];
}

export interface KeysDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly groups: readonly KeyGroup[];
  /** Whether keys without a modifier do something anywhere on the page. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** What the keys do. */
export function KeysDialog({ dialog, groups, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  return (
    <Dialog
      dialog={dialog}
      id="keys"
      title="Keys"
      size="max-w-[min(30rem,calc(100vw-2rem))]"
      room="gap-4 p-6"
      onClose={onClose}
    >
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3 className="text-xs font-semibold">{title}</h3>
          <dl className="mt-1 grid grid-cols-[9rem_1fr] gap-x-4 text-xs">
            {rows.map(([key, does]) => (
              <div key={key} className="contents">
                <dt className="border-t border-rule py-1 font-semibold">{key}</dt>
                <dd className="border-t border-rule py-1 text-muted">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="flex items-baseline gap-2 text-xs">
        <input
          type="checkbox"
          className="size-3.5 translate-y-0.5 accent-accent"
          checked={singleKeys}
          onChange={({ target }) => onSingleKeys(target.checked)}
        />
        The key ? opens this list wherever the focus is
      </label>
    </Dialog>
  );
}
