import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** jsdom lays nothing out: nothing ever changes its size. */
class SizelessObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= SizelessObserver;
// Typed as always there; in jsdom it is not.
Object.assign(Element.prototype, { scrollIntoView() {}, scrollBy() {} });

// Files share one window: each finds it as if it were the first.
vi.unstubAllGlobals();
vi.restoreAllMocks();
for (const { name } of Array.from(document.documentElement.attributes)) document.documentElement.removeAttribute(name);
document.head.replaceChildren();
document.body.replaceChildren();
localStorage.clear();
sessionStorage.clear();
history.replaceState(null, '', '/');

afterEach(cleanup);
