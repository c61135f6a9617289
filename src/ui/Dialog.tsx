import { type ReactNode, type RefObject, useEffect } from 'react';

export interface DialogProps {
  /** Through which it is opened, by `showDialog`. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Of its own within the page. */
  readonly id: string;
  readonly title: string;
  /** Classes: how wide it is. */
  readonly size: string;
  /** Classes: the room around and between its parts. */
  readonly room: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page, with its title and a button that closes it. Escape closes it and nothing
 * behind it.
 */
export function Dialog({ dialog, id, title, size, room, onClose, children }: DialogProps) {
  useEffect(() => {
    const element = dialog.current;
    const keep = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
    element?.addEventListener('keydown', keep);
    return () => element?.removeEventListener('keydown', keep);
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className={`fixed inset-0 z-40 m-auto h-fit max-h-[90dvh] overflow-y-auto border border-strong-rule bg-paper text-ink shadow-card backdrop:bg-ink/30 ${size}`}
      onClose={onClose}
    >
      <div className={`grid ${room}`}>
        <div className="flex items-baseline justify-between gap-4">
          <h2 id={`${id}-title`} className="line-clamp-3 font-serif text-lg font-semibold text-balance">
            {title}
          </h2>
          <button type="button" className="min-h-6 px-2 text-xs underline" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
