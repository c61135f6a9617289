import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

const TOP_LEVEL = new Set(
  'package.json tsconfig.json vite.config.ts index.html src public seeds test '
    .concat('package-lock.json README.md LICENSE CHANGELOG.md')
    .split(' '),
);

/** Everything git has or would take, with forward slashes. */
const files = execFileSync(
  'git',
  ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile());

/**
 * Texts written here, not the articles, which are others' words; a file with a zero byte is a
 * picture or a font.
 */
const texts = files
  .filter((path) => !path.startsWith('seeds/articles/'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'));

/** `path:line: found` for every match. */
function occurrences(pattern: RegExp): string[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(
      (match) => `${path}:${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`,
    ),
  );
}

const CODE = /^(?:src|test|public)\/.*\.(?:[cm]?[jt]sx?|css)$/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;
const WIDTH = 100;

/**
 * The comment lines of a file that are too long. What no space can break, such as an address or a
 * switch of the linter, may be.
 */
function longComments({ path, text }: { readonly path: string; readonly text: string }): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, at: `${path}:${index + 1}` }))
    .filter(({ line }) => COMMENT.test(line) && line.length > WIDTH && !/oxlint-disable|https?:\/\/\S+$/.test(line))
    .map(({ at }) => at);
}

describe('comments', () => {
  test(`keep to ${WIDTH} columns`, () => {
    const code = texts.filter(({ path }) => CODE.test(path) && !path.startsWith('test/pipeline/cases/'));
    expect(code.length).toBeGreaterThan(0);
    expect(code.flatMap(longComments)).toEqual([]);
  });

  const word = 'so '.repeat(WIDTH / 3);

  test.each([
    ['a line', `// ${word}`],
    ['a block', `/** ${word} */`],
    ['a line of a block', ` * ${word}`],
  ])('are refused beyond that, in %s', (_, line) => {
    expect(longComments({ path: 'a.ts', text: `\n${line}` })).toEqual(['a.ts:2']);
  });

  test.each([
    ['words of code', `const words = '${word}';`],
    ['a switch of the linter', `// oxlint-disable-next-line some-rule -- ${word}`],
    ['a line as long as allowed', `// ${'x'.repeat(WIDTH - 3)}`],
  ])('are let be in %s', (_, line) => {
    expect(longComments({ path: 'a.ts', text: line })).toEqual([]);
  });
});

describe('the tree', () => {
  test('has at the top only what belongs there', () => {
    const entries = new Set(files.map((path) => path.replace(/\/.*/s, '')));
    expect([...entries].filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.has(entry))).toEqual([]);
  });

  test('pins every dependency to one version', () => {
    const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];
    const versions = fields.flatMap((field) => Object.entries(manifest[field] ?? {}));
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('names no registry, so that each machine takes its own', () => {
    expect(occurrences(/\bregistry\.[\w.-]+\.[a-z]+\b|^\s*(@[\w-]+:)?registry\s*=.*/gm)).toEqual([]);
    expect(occurrences(/^\s*"resolved": "http.*/gm)).toEqual([]);
  });

  test('names no path of one machine', () => {
    const homes = ['Users', 'home', 'root', 'work', 'tmp', 'mnt', 'opt', 'workspace'];
    const pattern = new RegExp(String.raw`(?<=^|[\s"'\x60(=:])(?:file://)?/(?:${homes.join('|')})/[\w.-]+`, 'gm');
    expect(occurrences(pattern)).toEqual([]);
  });
});
