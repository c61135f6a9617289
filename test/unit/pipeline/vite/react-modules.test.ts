// @vitest-environment jsdom
import { readFile } from 'node:fs/promises';

import type { useState } from 'react';
import type { flushSync } from 'react-dom';
import type { createRoot } from 'react-dom/client';
import type { jsx } from 'react/jsx-runtime';
import { build, type Plugin } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

import { asModule, reactModules } from '#pipeline/vite/react-modules.ts';

const FILE = 'node_modules/react/cjs/react.production.js';
const ENTRY = 'virtual:entry';
const entry: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) =>
    id === ENTRY
      ? `export { useState } from 'react';
         export { jsx } from 'react/jsx-runtime';
         export { flushSync } from 'react-dom';
         export { createRoot } from 'react-dom/client';`
      : null,
};

interface Built {
  readonly useState: typeof useState;
  readonly jsx: typeof jsx;
  readonly flushSync: typeof flushSync;
  readonly createRoot: typeof createRoot;
}

let code = '';
let built: Built;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, reactModules()],
    build: { write: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' } },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('A build that is over has an output.');
  ({ code } = bundle.output[0]);
  built = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
});

describe('React in a build', () => {
  it('leaves out what nobody imports: the only child, for one', async () => {
    const sayings = /must be a React element/;
    expect(await readFile(FILE, 'utf8')).toMatch(sayings);
    expect(code.match(sayings)).toBeNull();
  });

  it('has nothing of CommonJS around it', () => {
    expect(code.match(/\brequire\(|\bmodule\.exports\b|\bexports\./g)).toBeNull();
  });

  it('draws and answers: all of it is the same React', () => {
    const container = document.createElement('div');
    function Counter() {
      const [count, setCount] = built.useState(0);
      return built.jsx('button', { onClick: () => setCount(count + 1), children: count });
    }
    document.body.append(container);
    const root = built.createRoot(container);
    built.flushSync(() => root.render(built.jsx(Counter, {})));
    expect(container.innerHTML).toBe('<button>0</button>');
    built.flushSync(() => container.querySelector('button')?.click());
    expect(container.innerHTML).toBe('<button>1</button>');
    built.flushSync(() => root.unmount());
    expect(container.innerHTML).toBe('');
  });

  it.each([
    ['gives all at once', 'module.exports = { useState };'],
    ['gives nothing', 'var useState = 1;'],
    ['asks in another way', 'const React = require("react");\nexports.useState = React.useState;'],
    ['gives within a call', 'exports.useState = 1;\nObject.assign(exports, {});'],
  ])('a file that %s fails the build', (_what, file) => {
    expect(() => asModule(file, 'react.js')).toThrow('react.js');
  });
});
