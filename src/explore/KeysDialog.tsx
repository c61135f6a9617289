import type { RefObject } from 'react';

export interface KeysDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Whether keys without a modifier do something anywhere on the page. */
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

const KEYS: readonly { readonly title: string; readonly rows: readonly (readonly [string, string])[] }[] = [
  {
    title: 'On the axis (Tab leads there)',
    rows: [
      ['← →', 'the event before, the event after, in its lane'],
      ['↑ ↓', 'the nearest event in the lane above, below'],
      ['Home End', 'the first, the last event of the lane'],
      ['Enter', 'open the event'],
      ['+ −', 'zoom in, zoom out'],
      ['0', 'fit everything'],
      ['Shift ← →', 'pan'],
    ],
  },
  {
    title: 'Anywhere',
    rows: [
      ['Esc', 'close the event, back to where it was opened'],
      ['?', 'this list'],
    ],
  },
  {
    title: 'With a pointer',
    rows: [
      ['Ctrl or Cmd and wheel, pinch', 'zoom about the pointer'],
      ['Drag, Shift and wheel', 'pan'],
      ['Double click', 'zoom in; with Shift, out'],
    ],
  },
];

/** What the keys do. */
export function KeysDialog({ dialog, singleKeys, onSingleKeys }: KeysDialogProps) {
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="fixed inset-0 z-40 m-auto h-fit max-w-[min(30rem,calc(100vw-2rem))] border border-strong-rule bg-paper p-6 text-ink shadow-card backdrop:bg-ink/30"
    >
      <form method="dialog" className="flex items-baseline justify-between gap-8">
        <h2 id="keys-title" className="font-serif text-lg font-semibold">
          Keys
        </h2>
        <button type="submit" className="min-h-6 text-xs underline">
          Close
        </button>
      </form>
      {KEYS.map(({ title, rows }) => (
        <section key={title} className="mt-4">
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
      <label className="mt-4 flex items-baseline gap-2 text-xs">
        <input
          type="checkbox"
          className="size-3.5 translate-y-0.5 accent-accent"
          checked={singleKeys}
          onChange={({ target }) => onSingleKeys(target.checked)}
        />
        The key ? opens this list wherever the focus is
      </label>
    </dialog>
  );
}
