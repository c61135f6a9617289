import { describe, expect, it } from 'vitest';

import { decodeAbout, encodeAbout } from '#format/surveys/about-file.ts';
import { aboutOf } from '#model/surveys/about-of.ts';

import { EXAMPLE_CORPUS as corpus } from '../../../fixtures/example-corpus.ts';

const about = aboutOf(corpus, [{ path: 'data/corpus.json', bytes: 12 }], (quote) => quote);

describe('what is said of how a record was made', () => {
  it('comes through its file as it was', () => {
    const decoded = decodeAbout('about', JSON.parse(JSON.stringify(encodeAbout(about))));
    expect(decoded).toMatchObject({ ok: true, value: about });
  });

  it('has every rule by which a day was read, with its words and their place', () => {
    const times = JSON.stringify(about.times);
    for (const { when, said } of corpus.claims) {
      expect(about.times.map(({ rule }) => rule)).toContain(when.rule);
      if (when.words) expect(times).toContain(JSON.stringify(when.words.exact));
      if (said.words) expect(times).toContain(JSON.stringify(said.words.exact));
    }
    for (const { id, published } of corpus.sources)
      expect(about.times).toContainEqual(
        expect.objectContaining({ of: 'published', source: id, rule: published.rule, events: [] }),
      );
  });

  it('has every inference of an editor', () => {
    const notes = about.notes.map(({ note }) => note);
    const written = [...corpus.events, ...corpus.claims, ...corpus.occasions, ...corpus.places, ...corpus.tensions];
    for (const { note } of written) if (note !== null) expect(notes).toContain(note);
    for (const { figures } of corpus.claims)
      for (const { note } of figures) if (note !== null) expect(notes).toContain(note);
  });

  it('gives each claim to its speaker or to the articles, most first', () => {
    const counts = about.shares.map(({ claims }) => claims);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(corpus.claims.length);
    expect(about.shares.find(({ own }) => own)?.claims).toBe(
      corpus.claims.filter(({ speaker }) => speaker === null).length,
    );
  });

  it('names what is missing only where something is', () => {
    for (const { count, items } of about.gaps) {
      expect(count).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(count);
    }
    const nameless = about.gaps.find(({ sentence }) => sentence.includes('without a name'));
    expect(nameless?.count).toBe(corpus.speakers.filter(({ anonymous }) => anonymous).length || undefined);
  });

  it('counts the paragraphs that are quoted', () => {
    for (const { paragraphs, quoted } of about.sources) expect(quoted).toBeLessThanOrEqual(paragraphs);
  });
});
