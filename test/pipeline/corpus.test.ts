import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { Claim, Corpus, Source } from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { buildSite } from '#pipeline/files/build-site.ts';
import type { Problem } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

import { readableSeeds } from '../fixtures/readable-seeds.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

const files = await readableSeeds(SEEDS);
const built = buildCorpus(files);
const corpus = built.ok ? built.value : null;

function theCorpus(): Corpus {
  if (corpus === null) throw new Error('The corpus does not build');
  return corpus;
}

function quotesOf(claim: Claim): readonly Quote[] {
  const { passages, figures, when, said } = claim;
  const dates = [when.words, said.words, claim.as].filter((quote) => quote !== null);
  return [...passages, ...figures.map(({ words }) => words), ...dates];
}

/** `paragraph 3: 2 passages`, one line a body paragraph. */
function coverage(source: Source, claims: readonly Claim[]): readonly string[] {
  const passages = claims.filter((claim) => claim.source === source.id).flatMap((claim) => claim.passages);
  const paragraphs = new Set(source.blocks.flatMap(({ paragraph }) => paragraph ?? []));
  return [...paragraphs].map((paragraph) => {
    const blocks = source.blocks.filter((block) => block.paragraph === paragraph);
    const touching = passages.filter((passage) =>
      blocks.some(({ start, end }) => passage.start < end && start < passage.end),
    );
    const reason = source.unused.find((each) => each.paragraph === paragraph)?.reason;
    const unread = touching.length === 0 && reason === undefined ? ' and no reason' : '';
    return `${source.letter} paragraph ${paragraph}: ${touching.length} passages${unread}`;
  });
}

/** The seeds with one file replaced. */
function withText(path: string, change: (text: string) => string): SeedFiles {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
  const changed = change(text);
  expect(changed).not.toBe(text);
  return new Map(files).set(path, new TextEncoder().encode(changed));
}

function problemsOf(seeds: SeedFiles): readonly Problem[] {
  const result = buildCorpus(seeds);
  return result.ok ? [] : result.error;
}

describe('the seeds of this project', () => {
  it('build without a problem', () => {
    expect(built.ok ? '' : formatProblems(built.error, 'seeds')).toBe('');
  });

  it('quote every article character for character', async () => {
    const { sources, claims, occasions, tensions } = theCorpus();
    const texts = new Map(
      await Promise.all(
        sources.map(
          async ({ id, file }) => [id, (await readFile(join(SEEDS, 'articles', file))).toString('utf8')] as const,
        ),
      ),
    );
    const quotes = [
      ...claims.flatMap(quotesOf),
      ...tensions.flatMap(({ passages }) => passages),
      ...sources.flatMap(({ published }) => published.words ?? []),
      ...occasions.flatMap(({ day }) => day.words ?? []),
    ];
    const wrong = quotes.filter(({ source, exact, prefix, suffix, start, end }) => {
      const text = texts.get(source) ?? '';
      return (
        text.slice(start, end) !== exact ||
        exact === '' ||
        text.slice(start - prefix.length, end + suffix.length) !== prefix + exact + suffix
      );
    });
    expect(wrong).toEqual([]);
    expect(quotes.length).toBeGreaterThan(200);
    expect(sources.filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
  });

  it('keep the words of figures inside the passages of their claim', () => {
    const outside = theCorpus().claims.flatMap(({ figures, passages }) =>
      figures.filter(({ words }) => !passages.some(({ start, end }) => start <= words.start && words.end <= end)),
    );
    expect(outside).toEqual([]);
  });

  it('name a passage by its place', () => {
    const { claims } = theCorpus();
    const misnamed = claims.flatMap(({ passages }) =>
      passages.filter(({ id, source, start, end }) => id !== `${source}:t${start}-${end}`),
    );
    expect(misnamed).toEqual([]);
  });

  it('read every paragraph of the five articles, or say why not', () => {
    const { sources, claims } = theCorpus();
    const lines = sources.flatMap((source) => coverage(source, claims));
    expect(sources).toHaveLength(5);
    expect(lines.length).toBeGreaterThan(60);
    expect(
      lines.filter((line) => line.endsWith('no reason')),
      lines.join('\n'),
    ).toEqual([]);
  });

  it('hold between 55 and 90 events, each with a claim, in time order', () => {
    const { events, claims } = theCorpus();
    expect(events.length).toBeGreaterThanOrEqual(55);
    expect(events.length).toBeLessThanOrEqual(90);
    const claimed = new Set(claims.map(({ event }) => event));
    expect(events.filter(({ id }) => !claimed.has(id))).toEqual([]);
  });

  it('become the same bytes twice', () => {
    const again = buildSite(files, { siteUrl: null });
    expect(again.ok).toBe(true);
    expect(buildSite(files, { siteUrl: null })).toEqual(again);
  });
});

describe('a single changed character', () => {
  it('of an article is found, with every quotation it breaks and the nearest passage', () => {
    const path = `articles/${theCorpus().sources[0]?.file}`;
    const problems = problemsOf(
      withText(path, (text) => text.replace('more than 60 missions', 'more than 61 missions')),
    );
    expect(problems.map(({ code }) => code)).toContain('hash-mismatch');
    const missing = problems.filter(({ code }) => code === 'quote-not-found');
    expect(missing.length).toBeGreaterThan(0);
    for (const problem of missing) {
      expect(problem.line).toBeGreaterThan(1);
      expect(problem.fix.join('\n')).toContain(`${path}:`);
      expect(problem.fix.join('\n')).toContain('61 missions');
    }
  });

  it('of an article is found even where nothing is quoted', () => {
    for (const { file } of theCorpus().sources) {
      const problems = problemsOf(withText(`articles/${file}`, (text) => `${text} `));
      expect(problems.map(({ code }) => code)).toEqual(['hash-mismatch']);
    }
  });

  it('of a quotation is found at its own line, with the words of the article', () => {
    const path = 'events/tally-3-oct.yaml';
    const quoted = 'more than 60 missions and destroyed over 50';
    const line = new TextDecoder().decode(files.get(path)).split(quoted)[0]?.split('\n').length;
    const problems = problemsOf(
      withText(path, (text) => text.replace(quoted, 'more than 60 missions and destroyed over 51')),
    );
    const missing = problems.find(({ code }) => code === 'quote-not-found');
    expect(missing).toMatchObject({ file: path, line });
    expect(missing?.fix.join('\n')).toContain(quoted);
    expect(missing?.fix.join('\n')).toMatch(/articles\/\S+\.txt:\d+:\d+ /);
  });
});
