import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { corpus, type CorpusSource, type Words } from './corpus.ts';
import { inSite, ROOT, SITE_FOLDER } from './site-folder.ts';

/* Of the built files themselves; no browser is opened. */

function textOf({ file }: CorpusSource): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    readFileSync(join(ROOT, 'seeds', 'articles', file)),
  );
}

interface Found {
  readonly where: string;
  readonly words: Words;
}

/**
 * Everything that is quoted anywhere in a document: each object with a source, words and offsets.
 */
function quotedIn(value: unknown, where: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, exact, start, end } = value as Partial<Words>;
  const own =
    typeof source === 'string' && exact !== undefined && start !== undefined && end !== undefined
      ? [{ where, words: { source, exact, start, end } }]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => quotedIn(inner, `${where}.${key}`))];
}

/** Those that do not stand in their article where they say. */
function misquoted(quotes: readonly Found[]): readonly string[] {
  const texts = new Map(corpus.sources.map((source) => [source.id, textOf(source)]));
  return quotes
    .filter(
      ({ words: { source, exact, start, end } }) => exact === '' || texts.get(source)?.slice(start, end) !== exact,
    )
    .map(({ where, words }) => `${where}: “${words.exact}”`);
}

const pages = readdirSync(SITE_FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

test('every quotation, date and figure of corpus.json stands in its article, character for character', () => {
  const claims = corpus.claims.flatMap((claim) =>
    claim.passages.map((passage) => ({ where: claim.id, words: { ...passage, source: claim.source } })),
  );
  expect(claims.length).toBeGreaterThanOrEqual(corpus.claims.length);
  const quotes = [...claims, ...quotedIn(corpus, 'corpus')];
  expect(quotes.length).toBeGreaterThan(claims.length + corpus.claims.length);
  expect(misquoted(quotes)).toEqual([]);
});

test('every event has a claim, and every claim a passage', () => {
  const told = new Set(corpus.claims.filter(({ passages }) => passages.length > 0).map(({ event }) => event));
  expect(corpus.events.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  expect(corpus.claims.filter(({ passages }) => passages.length === 0).map(({ id }) => id)).toEqual([]);
});

for (const source of corpus.sources) {
  test(`the public file of ${source.id} quotes its own text, which is the article's`, () => {
    const file: { text: string; sha256: string } = JSON.parse(
      readFileSync(inSite('data', 'sources', `${source.id}.json`), 'utf8'),
    );
    expect(file.text).toBe(textOf(source));
    const bytes = readFileSync(join(ROOT, 'seeds', 'articles', source.file));
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const quotes = quotedIn(file, source.id);
    expect(quotes.length).toBeGreaterThan(0);
    expect(misquoted(quotes)).toEqual([]);
  });
}

test('the files of the app are named by a hash of what they hold', () => {
  const named = readdirSync(inSite('assets')).filter((name) => name.endsWith('.json'));
  expect(named.length).toBeGreaterThanOrEqual(corpus.sources.length + 2);
  const wrong = named.filter((name) => {
    const [, stated] = /-([0-9a-f]{8,})\.json$/.exec(name) ?? [];
    const hash = createHash('sha256')
      .update(readFileSync(inSite('assets', name)))
      .digest('hex');
    return stated === undefined || !hash.startsWith(stated);
  });
  expect(wrong).toEqual([]);
});

test('every event and source has a page of its own', () => {
  const wanted = [
    ...corpus.events.map(({ id }) => join('event', id, 'index.html')),
    ...corpus.sources.map(({ id }) => join('source', id, 'index.html')),
    'index.html',
    '404.html',
    join('source', 'index.html'),
  ];
  expect(wanted.filter((path) => !pages.includes(path))).toEqual([]);
});

test('every page states a policy and keeps it: no style attribute, no script or handler within', () => {
  const findings = pages.flatMap((path) => {
    const html = readFileSync(inSite(path), 'utf8');
    const faults: string[] = [];
    if (/\sstyle=/.test(html)) faults.push('a style attribute');
    if (/<style[\s>]/.test(html)) faults.push('a style element');
    if (/\son[a-z]+=["']/.test(html)) faults.push('a handler in an attribute');
    // JSON-LD is data, not run.
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    if (scripts.some((tag) => !/\ssrc=/.test(tag) && !/type="application\/ld\+json"/.test(tag)))
      faults.push('an inline script');
    // A page that only leads on (an alias) runs nothing.
    const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    if (!policy.startsWith('default-src &#39;none&#39;;') && !policy.startsWith("default-src 'none';"))
      faults.push('no policy');
    if (/unsafe|https?:|\*/.test(policy)) faults.push('a policy that allows more than this site');
    return faults.map((fault) => `${path}: ${fault}`);
  });
  expect(pages.length).toBeGreaterThan(corpus.events.length);
  expect(findings).toEqual([]);
});

test('the notices of whose work the site holds are there, and a page leads to them', () => {
  const notices = readFileSync(inSite('licences.txt'), 'utf8');
  for (const name of ['react-dom', 'd3-scale', '@fontsource-variable/source-serif-4'])
    expect(notices).toContain(`\n${name} `);
  expect(readFileSync(inSite('source', 'index.html'), 'utf8')).toContain('href="/licences.txt"');
});

/** Of the scripts that the front page loads at once, as a host sends them. */
const MOST_KIB = 128;

test(`the scripts of the front page weigh at most ${MOST_KIB} KiB`, () => {
  const html = readFileSync(inSite('index.html'), 'utf8');
  const named = Array.from(html.matchAll(/<script[^>]* src="\/([^"]+)"|<link rel="ahead" href="\/([^"]+\.js)"/g));
  const paths = new Set(named.map(([, script, ahead]) => script ?? ahead ?? ''));
  expect([...paths]).toEqual(
    expect.arrayContaining(['early.js', 'watch.js', expect.stringMatching(/^assets\/index-/)]),
  );
  // And what those import.
  for (const path of paths) {
    const imported = readFileSync(inSite(path), 'utf8').matchAll(
      /from\s*"\.\/([^"]+)"|import\(`\.\/(program-[^`]+)`\)/g,
    );
    for (const [, atOnce, program] of imported) paths.add(`assets/${atOnce ?? program}`);
  }
  // The program waits for no further file.
  expect([...paths].filter((path) => !/^(early|watch|assets\/index-[\w-]+)\.js$/.test(path))).toEqual([
    expect.stringMatching(/^assets\/program-/),
  ]);
  const bytes = [...paths].map((path) => gzipSync(readFileSync(inSite(path)), { level: 9 }).length);
  expect(bytes.reduce((sum, each) => sum + each) / 1024).toBeLessThanOrEqual(MOST_KIB);
});

test('no page asks anything of another host', () => {
  const asked = pages.flatMap((path) => {
    const html = readFileSync(inSite(path), 'utf8');
    return (
      html.match(
        /<(?:script|img|iframe|link rel="(?:stylesheet|preload|modulepreload|icon)")[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/g,
      ) ?? []
    ).map((tag) => `${path}: ${tag}`);
  });
  expect(asked).toEqual([]);
});
