import type { RefObject } from 'react';

import { Fault } from '#app/start/Fault.tsx';

export interface FaultNoteProps {
  readonly error: Error;
  /** Gets the focus back. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Over the page, where a dialog did not come. */
export function FaultNote({ error, opener, onClose }: FaultNoteProps) {
  function close() {
    opener.current?.focus();
    onClose();
  }

  return (
    <div className="fixed inset-x-4 bottom-4 z-40 bg-raised p-3 shadow-card md:left-auto md:w-100">
      <button type="button" className="float-right min-h-6 text-xs underline" onClick={close}>
        Close
      </button>
      <Fault error={error} />
    </div>
  );
}
