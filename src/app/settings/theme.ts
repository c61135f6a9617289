import { storeKeptBy } from '#base/store.ts';

/** What the reader chose: `system` follows the device. Kept on the device, never in an address. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

function onPage(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** As early.js does before the first paint, should it not have come. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
  } catch {
    // Storage is closed in some frames: the system's theme then stands.
  }
}

function keep(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed in some frames: the choice then lasts as long as the page.
  }
}

export const { get: getTheme, set: setTheme, subscribe: subscribeToTheme } = storeKeptBy({ read: onPage, write: keep });
