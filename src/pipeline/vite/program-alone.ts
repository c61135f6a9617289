import type { Plugin } from 'vite';

import { PROGRAM } from '#pipeline/pages/first-script.ts';

const HELPER = /^import \{ \w+ as __exportAll \} from "[^"]+";\n/m;
/** What the program exports as a whole, which is nothing. */
const NOTHING = /\/\* @__PURE__ \*\/ __exportAll\(\{\}\)/;

/**
 * Spares the program the import of the bundler's helper that makes a module's exports an object:
 * the program exports nothing by itself, and a first visit would wait for one file more.
 */
export function programAlone(): Plugin {
  return {
    name: 'sourceline:program-alone',
    apply: 'build',
    renderChunk(code, { name }) {
      if (name !== PROGRAM) return null;
      const alone = code.replace(HELPER, '').replace(NOTHING, '{}');
      return alone.includes('__exportAll') ? null : { code: alone, map: null };
    },
  };
}
