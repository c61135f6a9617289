import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

/** jsdom lays nothing out: nothing ever changes its size. */
class SizelessObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= SizelessObserver;
// Typed as always there; in jsdom it is not.
Object.assign(Element.prototype, { scrollIntoView() {} });

afterEach(cleanup);
