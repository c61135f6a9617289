import type { Plugin } from 'vite';

/** `var Scheduler = require("scheduler"),` and the lines that go on so. */
const REQUIRED = /^(?:var| ) (\w+) = require\("([\w-]+)"\)[,;]$/gm;
/** `exports.useId = function () {` */
const GIVEN = /^(?=exports\.)/gm;
const NAME = /\bexports\.(\w+)/g;
/** `module.exports = require('./cjs/react.production.js');` */
const PRODUCTION = /require\('(\.\/cjs\/[\w.-]+\.production\.js)'\)/;
/** What React asks of its scheduler, and only that of its own tests has. */
const OF_TESTS = /\bScheduler\.(?:log|unstable_setDisableYieldValue)\b/g;
const COMMON_JS = /\brequire\(|\bexports\b/;

/** A file of React, written for Node as CommonJS, as a module of the language. */
export function asModule(code: string, id: string): string {
  const [, production] = PRODUCTION.exec(code) ?? [];
  if (production !== undefined) return `export * from '${production}';`;
  const names = new Set(Array.from(code.matchAll(NAME), ([, name = '']) => name));
  const module = code
    .replaceAll(OF_TESTS, 'undefined')
    .replaceAll(REQUIRED, 'import * as $1 from "$2";')
    .replaceAll(GIVEN, 'let ')
    .replaceAll(NAME, 'given_$1');
  if (names.size === 0 || COMMON_JS.test(module))
    throw new Error(`${id}: React is written in another way than it was.`);
  return `${module}\nexport { ${[...names].map((name) => `given_${name} as ${name}`).join(', ')} };\n`;
}

/**
 * Has React as modules of the language, as it is for production. A build then leaves out what
 * nobody imports, and wraps nothing: 3 KiB of what the first view loads.
 */
export function reactModules(): Plugin {
  return {
    name: 'sourceline:react-modules',
    apply: (_config, { command, mode }) => command === 'build' && mode === 'production',
    transform: {
      filter: { id: /\/node_modules\/(?:react|react-dom|scheduler)\/(?:[\w-]+\.js|cjs\/[\w.-]+\.production\.js)$/ },
      handler: (code, id) => ({ code: asModule(code, id), map: null }),
    },
  };
}
