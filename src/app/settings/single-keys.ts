import { storeKeptBy } from '#base/store.ts';

const KEY = 'single-keys';
const OFF = 'off';
let remembered: boolean | null = null;

function kept(): boolean {
  if (remembered === null) {
    try {
      remembered = localStorage.getItem(KEY) !== OFF;
    } catch {
      remembered = true;
    }
  }
  return remembered;
}

function keep(on: boolean): void {
  remembered = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Storage is closed in some frames: the choice then lasts as long as the page.
  }
}

/**
 * Whether keys without Ctrl, Alt or Cmd do something anywhere on the page (WCAG 2.1.4: they can be
 * switched off). Kept on the device.
 */
export const singleKeys = storeKeptBy({ read: kept, write: keep });
