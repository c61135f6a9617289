import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const LINTER = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');

interface Report {
  readonly diagnostics: readonly { readonly message: string; readonly code: string; readonly filename: string }[];
}

/** With something to say the linter ends with an error, which holds what it said. */
function reportOf(error: unknown): { readonly stdout: string } {
  if (typeof error === 'object' && error !== null && 'stdout' in error) return { stdout: String(error.stdout) };
  throw error;
}

const run = promisify(execFile);

interface Case {
  readonly name: string;
  readonly text: string;
  /** What is reported, in its order. */
  readonly says?: readonly string[];
  /** Where the file stands, in place of `src/app`. */
  readonly folder?: string;
}

const SAFARI = 'Safari 16.4, Safari on iOS 16.4';
const OLD = `Chrome 111, ${SAFARI}`;
const ALL = `Chrome 111, Firefox 128, ${SAFARI}`;

const FORBIDDEN: readonly Case[] = [
  {
    name: 'a member that one browser lacks',
    text: 'element.checkVisibility();',
    says: [`.checkVisibility is not in ${SAFARI}.`],
  },
  { name: 'a popover', text: 'element.showPopover();', says: [`.showPopover is not in ${OLD}.`] },
  {
    name: 'a member of what a call returns',
    text: 'f().moveBefore(a, b);',
    says: [`.moveBefore is not in ${ALL}.`],
  },
  {
    name: 'a member by its text',
    text: `element['checkVisibility']();`,
    says: [`.checkVisibility is not in ${SAFARI}.`],
  },
  {
    name: 'a member taken apart',
    text: 'const { checkVisibility } = element;',
    says: [`.checkVisibility is not in ${SAFARI}.`],
  },
  { name: 'a static member', text: `URL.canParse('x');`, says: [`URL.canParse is not in ${OLD}.`] },
  {
    name: 'a static member taken apart',
    text: 'const { withResolvers } = Promise;',
    says: [`Promise.withResolvers is not in ${OLD}.`],
  },
  { name: 'a function of a built-in', text: 'Object.groupBy(a, b);', says: [`Object.groupBy is not in ${OLD}.`] },
  {
    name: 'a method of sets',
    text: 'new Set(a).isSubsetOf(b);',
    says: [`.isSubsetOf is not in ${OLD}.`],
  },
  {
    name: 'a member of a known object',
    text: 'void navigator.share({});',
    says: ['navigator.share is not in Firefox 128.'],
  },
  {
    name: 'a global',
    text: 'requestIdleCallback(f);',
    says: [`requestIdleCallback is not in ${SAFARI}.`],
  },
  {
    name: 'a global of the window',
    text: 'window.requestIdleCallback(f);',
    says: [`window.requestIdleCallback is not in ${SAFARI}.`],
  },
  { name: 'a class', text: 'x instanceof ToggleEvent;', says: [`ToggleEvent is not in ${OLD}.`] },
  {
    name: 'an event that is listened to',
    text: `element.addEventListener('scrollend', f);`,
    says: [`The event scrollend is not in ${ALL}.`],
  },
  {
    name: 'an event of React',
    text: 'const x = <p onScrollEnd={f} />;',
    says: [`The event scrollend is not in ${ALL}.`],
  },
  { name: 'an element', text: 'const x = <search />;', says: [`<search> is not in ${OLD}.`] },
  {
    name: 'an attribute of every element',
    text: 'const x = <p popover="auto" />;',
    says: [`The attribute popover is not in ${OLD}.`],
  },
  {
    name: 'an attribute of one element',
    text: 'const x = <button popoverTarget="x" />;',
    says: [`The attribute popoverTarget is not in ${OLD}.`],
  },
  {
    name: 'a flag',
    text: String.raw`const x = /\p{L}--[a-z]/v;`,
    says: [String.raw`The flag of /\p{L}--[a-z]/v is not in ${OLD}.`],
  },
  {
    name: 'a script that is served as it is',
    text: `URL.canParse('x');`,
    folder: 'public',
    says: [`URL.canParse is not in ${OLD}.`],
  },
];

const FINE: readonly Case[] = [
  {
    name: 'a member that all have',
    text: 'list.toSorted(); text.at(-1); text.isWellFormed(); element.replaceChildren();',
  },
  { name: 'a name that some interface has everywhere', text: 'list.filter(f); map.values(); list.includes(a);' },
  { name: 'a name of the records of the project', text: 'view.sources; span.first; layout.limits;' },
  { name: 'a function of a module', text: `import * as v from 'valibot';\nv.union([a]);` },
  { name: 'a name that the file declares', text: 'function requestIdleCallback() {}\nrequestIdleCallback();' },
  { name: 'a type', text: 'let x: ToggleEvent;' },
  {
    name: 'a question',
    text: `typeof scheduler; 'share' in navigator; element.checkVisibility?.(); document.startViewTransition?.(f);`,
  },
  { name: 'constructors that all have', text: `new URL('x'); new Intl.Segmenter('en'); new ResizeObserver(f);` },
  { name: 'events that all have', text: `element.addEventListener('pointerdown', f); const x = <p onClick={f} />;` },
  {
    name: 'elements and attributes that all have',
    text: 'const x = <dialog inert lang="en"><svg viewBox="0 0 1 1" /></dialog>;',
  },
  { name: 'flags that all have', text: String.raw`const x = /(?<=a)\p{L}/dgimsuy;` },
  { name: 'the pipeline', text: `URL.canParse('x');`, folder: 'src/pipeline' },
  { name: 'a test', text: `URL.canParse('x');`, folder: 'test' },
];

/**
 * What oxlint says of each case by this rule, all in one run under the project's own configuration.
 */
async function lint(cases: readonly Case[]): Promise<ReadonlyMap<Case, readonly string[]>> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-lint-'));
  try {
    const config: object = JSON.parse(await readFile(join(ROOT, '.oxlintrc.json'), 'utf8'));
    const plugin = join(ROOT, 'test', 'lint', 'browsers-plugin.mjs');
    await writeFile(join(root, '.oxlintrc.json'), JSON.stringify({ ...config, jsPlugins: [plugin], options: {} }));
    for (const [index, { text, folder = 'src/app' }] of cases.entries()) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, `case-${index}.tsx`), text);
    }
    const { stdout } = await run(process.execPath, [LINTER, '--format', 'json'], { cwd: root }).catch(reportOf);
    const { diagnostics }: Report = JSON.parse(stdout);
    const own = diagnostics.filter(({ code }) => code === 'browsers(met)');
    return new Map(
      cases.map((each, index) => [
        each,
        own.filter(({ filename }) => filename.endsWith(`case-${index}.tsx`)).map(({ message }) => message),
      ]),
    );
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const said = await lint([...FORBIDDEN, ...FINE]);

describe('what a stated browser lacks is reported', () => {
  test.each(FORBIDDEN)('$name', (each) => {
    expect(said.get(each)).toEqual(each.says);
  });
});

describe('nothing is said of', () => {
  test.each(FINE)('$name', (each) => {
    expect(said.get(each)).toEqual([]);
  });
});
