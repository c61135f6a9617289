import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomOf } from './room-of.ts';
import { ROOMS } from './rooms.ts';
import { violations } from './violations.ts';

const PURE = Object.keys(ROOMS).filter((name) => ROOMS[name]?.pure);

describe('a pure room may not use', () => {
  const cases: [text: string, use: string][] = [
    ['document.title', 'document.title'],
    ['(document as Page).title', 'document.title'],
    ['const { body } = document', 'document.body'],
    ['const page = document', 'document'],
    ['const page = { document }', 'document'],
    ['declare const document: Page; document.title', 'document.title'],
    ['function f(document: Page) {} document.title', 'document.title'],
    ['{ const window = 1; } window.scrollTo(0, 0)', 'window.scrollTo'],
    ['window.innerWidth', 'window.innerWidth'],
    ['globalThis.document', 'globalThis.document'],
    ['typeof window', 'window'],
    ['export { navigator }', 'navigator'],
    ['navigator.language', 'navigator.language'],
    ['Date.now()', 'Date.now'],
    [`Date['now']()`, 'Date.now'],
    ['const { now } = Date', 'Date.now'],
    ['const now = Date.now', 'Date.now'],
    ['const Clock = Date', 'Date'],
    ['new Date()', 'new Date()'],
    ['new Date', 'new Date()'],
    ['Date()', 'Date()'],
    ['Math.random()', 'Math.random'],
    ['const { random } = Math', 'Math.random'],
    ['const maths = Math', 'Math'],
    [`await fetch('/')`, 'fetch()'],
    ['setTimeout(run, 1)', 'setTimeout()'],
    ['setInterval(run, 1)', 'setInterval()'],
    ['requestAnimationFrame(run)', 'requestAnimationFrame()'],
    ['queueMicrotask(run)', 'queueMicrotask()'],
    ['performance.now()', 'performance.now'],
    ['localStorage.a', 'localStorage.a'],
    ['crypto.randomUUID()', 'crypto.randomUUID'],
    ['console.log(1)', 'console.log'],
    ['(event) => event.target instanceof HTMLElement', 'HTMLElement'],
    ['class Clock { at = performance.now() }', 'performance.now'],
    ['const at = (time = performance.now()) => time', 'performance.now'],
  ];

  test.each(cases)('%s', (text, use) => {
    const free = `const run = () => {};\n${text}`;
    expect(violations('model/day.ts', free, ROOMS)).toEqual([`src/model/day.ts uses ${use}: model is pure`]);
  });

  test.each(['process.env', 'Buffer.from'])('%s, which only Node has', (use) => {
    expect(violations('model/day.ts', use, ROOMS)).toEqual([
      `src/model/day.ts uses ${use}: model does not run in Node`,
    ]);
  });

  test.each(['window.history', 'location.href'])('%s, which is the address bar', (use) => {
    expect(violations('model/day.ts', use, ROOMS)).toEqual([
      `src/model/day.ts uses ${use}: model may not touch the address bar`,
    ]);
  });

  test.each(PURE)('the page or the clock: %s', (name) => {
    const file = name.endsWith('.ts') ? name : `${name}/x.ts`;
    expect(violations(file, 'document.title + Date.now()', ROOMS)).toHaveLength(2);
  });
});

describe('a pure room may use', () => {
  const cases: [why: string, text: string][] = [
    ['a day that is given', 'new Date(0); Date.UTC(2015, 9, 1)'],
    ['a date as a type', 'const f = (date: Date): date is Date => date instanceof Map'],
    ['mathematics', 'Math.max(1, Math.PI)'],
    [
      'what the language has',
      'new Map(Object.entries(JSON.parse("{}"))); encodeURIComponent(String(1n)); Promise.resolve()',
    ],
    ['a parameter of its own called window', 'const f = (window: { width: number }) => window.width'],
    ['a part taken out under that name', 'const f = ({ screen: { window = 1 }, ...document }) => [window, document]'],
    ['a name that it declares', 'const window = 1; function fetch() { return window; } fetch()'],
    ['a name that it imports', `import { fetch } from './fetch.ts'; fetch()`],
    ['a key and a label', 'window: for (const each of [{ document: 1 }]) { each.document; continue window; }'],
    ['a method', 'class Page { document() { return this.document; } }'],
    ['a caught error', 'try { throw new Error() } catch (event) { event }'],
    ['a name of a loop', 'for (const name of []) name; for (let status = 0; status < 1; status += 1) status;'],
    ['a name of a case', 'switch (1) { case 1: const name = 1; name; }'],
    ['its own arguments', 'function f() { return arguments.length; }'],
    ['a type that the host has', 'type Page = typeof document; interface Box { readonly name: Window }'],
  ];

  test.each(cases)('%s', (_, text) => {
    expect(violations('model/day.ts', text, ROOMS)).toEqual([]);
  });
});

describe('the compiler looks at the pure rooms without the types of a browser and of Node', () => {
  const config: {
    compilerOptions: { lib: string[]; types: string[] };
    include: string[];
    exclude: string[];
  } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'tsconfig.pure.json'), 'utf8'));
  const below = (paths: readonly string[]) => paths.map((path) => path.replace('../src/', '')).toSorted();
  const parent = (name: string) => roomOf(name.slice(0, name.lastIndexOf('/')), ROOMS);

  test('with the types of the language alone', () => {
    expect(config.compilerOptions).toEqual({ lib: ['ES2023'], types: [] });
  });

  test('at each of them', () => {
    const inOthers = PURE.filter((name) => {
      const around = name.includes('/') ? parent(name) : undefined;
      return around !== undefined && ROOMS[around]?.pure;
    });
    expect(below(config.include)).toEqual(PURE.filter((name) => !inOthers.includes(name)).toSorted());
  });

  test('and at none of the others', () => {
    const within = Object.keys(ROOMS).filter(
      (name) => !ROOMS[name]?.pure && PURE.some((other) => name.startsWith(`${other}/`)),
    );
    expect(below(config.exclude)).toEqual(within.toSorted());
  });
});
