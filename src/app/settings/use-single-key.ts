import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

import { singleKeys } from '#app/settings/single-keys.ts';
import { goesIntoField, isFreeKey } from '#ui/free-key.ts';

/** Calls `onKey` when a key without Ctrl, Alt or Cmd is pressed anywhere, unless these are off. */
export function useSingleKey(key: string, onKey: () => void): void {
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get, () => true);
  const press = useEffectEvent(onKey);
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isFreeKey(event) || goesIntoField(event)) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, key]);
}
