import type { Plugin } from 'vite';

/** As Vite calls the module, behind a sign that no file has. */
const HELPER = /vite\/preload-helper\.js$/;

/**
 * Parts of the program are imported as the language has it. Vite would wrap each import in a helper
 * that preloads style sheets and what the part imports in its turn: there is one style sheet, and
 * parts are fetched before they are wanted (`fetch-ahead.ts`).
 */
export function plainImports(): Plugin {
  return {
    name: 'sourceline:plain-imports',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    load: { filter: { id: HELPER }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
