import { useEffect } from 'react';

import { isFreeKey } from '#ui/free-key.ts';

/**
 * Calls `onEscape` when Escape is pressed anywhere and nothing nearer has used it. Null: listens to
 * nothing.
 */
export function useEscape(onEscape: (() => void) | null): void {
  useEffect(() => {
    if (!onEscape) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isFreeKey(event)) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onEscape]);
}
