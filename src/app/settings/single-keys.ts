/** Whether keys without Ctrl, Alt or Cmd do something anywhere on the page (WCAG 2.1.4: they can be switched off). Kept on the device. */
const KEY = 'single-keys';
const OFF = 'off';
const listeners = new Set<() => void>();
let remembered: boolean | null = null;

export function singleKeysOn(): boolean {
  if (remembered === null) {
    try {
      remembered = localStorage.getItem(KEY) !== OFF;
    } catch {
      remembered = true;
    }
  }
  return remembered;
}

export function setSingleKeys(on: boolean): void {
  remembered = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Storage is closed in some frames: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function subscribeToSingleKeys(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
