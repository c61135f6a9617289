import { type RefObject, type ToggleEvent, useLayoutEffect, useRef, useState } from 'react';

/** What is given to a `details` whose content comes when it is unfolded, and whether it is. */
export interface Fold {
  readonly open: boolean;
  readonly ref: RefObject<HTMLDetailsElement | null>;
  readonly onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void;
}

export function useFold(): Fold {
  const ref = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    // A reader may have opened it while the page was still as it was sent.
    setOpen(ref.current?.open ?? false);
  }, []);
  return { open, ref, onToggle: ({ currentTarget }) => setOpen(currentTarget.open) };
}
