import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { FORMAT_CHANGELOG } from '#format/public/format-changelog.ts';
import { publicFiles } from '#format/public/public-files.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import { EXAMPLE_CORPUS } from '../../../fixtures/example-corpus.ts';
import { written } from '../../../fixtures/written.ts';

const SITE = 'https://site.example/base/';

function setup(siteUrl: string | null = SITE) {
  const files = publicFiles(EXAMPLE_CORPUS, { siteUrl });
  const content = (path: string) => files.find((file) => file.path === path)?.content ?? '';
  return { files, content, json: (path: string) => JSON.parse(content(path)) };
}

describe('the public files', () => {
  test('have stable names', () => {
    expect(setup().files.map(({ path }) => path)).toEqual([
      'README.md',
      'corpus.json',
      'corpus.schema.json',
      'source.schema.json',
      'sources/gazette.json',
      'sources/gazette.txt',
      'sources/wire.json',
      'sources/wire.txt',
      'events.csv',
      'figures.csv',
      'figures/lorries.csv',
      'annotations.jsonld',
      'timelinejs.json',
      'citations.bib',
      'citations.json',
    ]);
  });

  test('are the same for the same corpus', () => {
    expect(setup().files).toEqual(publicFiles(structuredClone(EXAMPLE_CORPUS), { siteUrl: SITE }));
  });

  test('end in a line end and start without a byte order mark', () => {
    for (const { content } of setup().files) {
      expect(content).toMatch(/\n$/);
      expect(content).not.toMatch(/^\uFEFF/);
    }
  });

  test('are listed in their README, each by its name', () => {
    const { files, content } = setup();
    const names = files.map(({ path }) =>
      path
        .replace(/^sources\/\w+/, String.raw`sources/\<id\>`)
        .replace(/^figures\/\w+/, String.raw`figures/\<measure\>`),
    );
    expect(names.filter((name) => name !== 'README.md' && !content('README.md').includes(`| ${name} `))).toEqual([]);
  });
});

describe('corpus.json', () => {
  test('gives days as ISO dates and offsets that cut the quotation out of the text', () => {
    const { json, content } = setup();
    const corpus = json('corpus.json');
    expect(corpus.span).toEqual({ first: '2021-03-01', last: '2021-03-31' });
    expect(corpus.events[0].when).toMatchObject({ earliest: '2021-03-03', latest: '2021-03-04', core: null });
    for (const { source, passages } of corpus.claims) {
      for (const { exact, start, end } of passages) {
        expect(content(`sources/${source}.txt`).slice(start, end)).toBe(exact);
      }
    }
  });

  test('has null for an event without a day', () => {
    expect(setup().json('corpus.json').events[2].when).toEqual({
      edtf: null,
      reading: null,
      at: null,
      words: null,
      rule: 'The text gives no day.',
      earliest: null,
      latest: null,
      ends: { first: null, last: null },
      core: null,
      narrowed: null,
      from: ['slow-union'],
    });
  });
});

describe('a source', () => {
  test('has its text as printed and its passages in order, with what rests on them', () => {
    const { json, content } = setup();
    const source = json('sources/wire.json');
    expect(source.text).toBe(EXAMPLE_CORPUS.sources[1]?.text);
    expect(content('sources/wire.txt')).toBe(source.text);
    expect(source.passages.map(({ events, claims }: Record<string, unknown>) => ({ events, claims }))).toEqual([
      { events: ['crossings-resume'], claims: ['resumed-union'] },
      { events: ['crossings-resume'], claims: ['resumed-union'] },
      { events: ['ferry-is-slow'], claims: ['slow-union'] },
    ]);
  });

  test('has a passage once when two claims rest on it', () => {
    const [first, ...rest] = EXAMPLE_CORPUS.claims;
    const claims = first ? [first, { ...first, id: 'again', event: 'ferry-is-slow' }, ...rest] : [];
    const files = publicFiles({ ...EXAMPLE_CORPUS, claims }, { siteUrl: null });
    const { passages } = JSON.parse(files.find(({ path }) => path === 'sources/gazette.json')?.content ?? '');
    expect(passages[0]).toMatchObject({
      events: ['crossings-resume', 'ferry-is-slow'],
      claims: ['resumed-brandt', 'again'],
    });
    expect(passages).toHaveLength(2);
  });
});

describe('who says it, in corpus.json', () => {
  test('an event has how its claims stand to each other, and whom those that count come from', () => {
    const { events } = setup().json('corpus.json');
    expect(events.map(({ agreement, origins }: Record<string, unknown>) => ({ agreement, origins }))).toEqual([
      { agreement: 'differing', origins: [{ name: 'Harbour Office', party: 'alma' }] },
      { agreement: 'one-source', origins: [{ name: 'Harbour Office', party: 'alma' }] },
      { agreement: 'one-source', origins: [{ name: 'Alma Wire', party: 'alma' }] },
    ]);
  });

  test('what is known only from outside has who publishes it, and the day it was seen', () => {
    const { sources, events, claims } = setup().json('corpus.json');
    const [first] = events;
    expect(first.outside).toEqual([
      {
        says: 'The ferry <Alma> sailed on 3 March.',
        publisher: 'Harbour log',
        url: 'https://example.org/log?day=3&page=1',
        seen: '2021-03-20',
      },
    ]);
    const rests = { publisher: 'Alma Wire', seen: '2021-03-30' };
    expect(sources[1]).toMatchObject({ outside: [rests], published: { outside: rests } });
    expect(claims.at(-1).said.outside).toMatchObject(rests);
    expect(sources[0]).toMatchObject({ outside: [], published: { outside: null } });
  });

  test('a sentence that several sources print has its passages and the events that rest on it', () => {
    const [shared] = setup().json('corpus.json').sharedSentences;
    expect(shared.passages.map(({ source }: { readonly source: string }) => source)).toEqual(['gazette', 'wire']);
    expect(shared.events).toEqual(['crossings-resume']);
  });
});

describe('events.csv', () => {
  test('has a row for each claim', () => {
    expect(setup().content('events.csv').split('\r\n')).toEqual([
      'event_id,event_title,kind,status,event_edtf,event_reading,event_earliest,event_latest,claim_id,source_id,source_label,published_earliest,published_latest,speaker,institution,said,stance,claim_edtf,date_words,quotations,starts,ends,figures,party,agreement,event_note,claim_note',
      'crossings-resume,The harbour says ferry crossings have resumed,movement,reported,[2021-03-03..2021-03-04],within,2021-03-03,2021-03-04,resumed-brandt,gazette,"Gazette, 5 Mar",2021-03-05,2021-03-05,Ida Brandt,Harbour Office,2021-03-05,asserts,2021-03-03,on Wednesday,"Crossings resumed on Wednesday, harbour master Ida Brandt said.",55,118,,Port Alma,differing,That both mean <one> crossing is inferred.,',
      `crossings-resume,The harbour says ferry crossings have resumed,movement,reported,[2021-03-03..2021-03-04],within,2021-03-03,2021-03-04,resumed-union,wire,"Alma Wire, 7–9 Mar",2021-03-07,2021-03-09,Dockers' union,Dockers' union,[2021-03-07..2021-03-09],doubts,[2021-03-03..2021-03-04],between Wednesday and Thursday,"Crossings resumed ""some time between Wednesday and Thursday"" | the dockers' union said",31 | 93,91 | 116,,,differing,That both mean <one> crossing is inferred.,`,
      'lorries-by-4-mar,The harbour says more than 40 lorries have crossed <since Monday>,tally,reported,2021-03-01/2021-03-04,accumulated,2021-03-01,2021-03-04,carried-brandt,gazette,"Gazette, 5 Mar",2021-03-05,2021-03-05,Ida Brandt,Harbour Office,2021-03-04,asserts,2021-03-01/2021-03-04,Since Monday,Since Monday we have carried more than 40 lorries & 3 <cranes>,120,182,lorries more-than 40 achieved running 2021-03-01/2021-03-04 as of 2021-03-04,Port Alma,one-source,,The day is that of the meeting.',
      `ferry-is-slow,"The ferry is slow, the union says",background,standing,,,,,slow-union,wire,"Alma Wire, 7–9 Mar",2021-03-07,2021-03-09,,,[2021-03-07..2021-03-09],asserts,,,'=The ferry has always been slow,119,150,,Port Alma,one-source,,`,
      '',
    ]);
  });
});

describe('annotations.jsonld', () => {
  test('has one annotation for each passage of a claim, in code points of the text it targets', () => {
    const { json, content } = setup();
    const { total, first } = json('annotations.jsonld');
    expect(first.items).toHaveLength(5);
    expect(total).toBe(5);
    for (const { target } of first.items) {
      const [quote, position] = target.selector;
      const text = content(target.source.id.replace(`${SITE}data/`, ''));
      expect(Array.from(text).slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  test('leads from the text to the page of the event', () => {
    expect(setup().json('annotations.jsonld').first.items[0]).toMatchObject({
      id: `${SITE}data/annotations.jsonld#resumed-brandt:t55-118`,
      type: 'Annotation',
      motivation: 'identifying',
      body: { type: 'SpecificResource', source: `${SITE}event/crossings-resume/` },
      target: {
        source: {
          id: `${SITE}data/sources/gazette.txt`,
          format: 'text/plain',
          language: 'en-GB',
          via: 'https://gazette.example/ferry?day=5&page=1',
        },
        scope: expect.stringMatching(/^https:.*\/source\/gazette\/\?ed=[0-9a-f]{8}#t\d+-\d+$/),
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 53, end: 116 }],
      },
    });
  });

  test('has root-relative addresses when the site is not known', () => {
    const [annotation] = setup(null).json('annotations.jsonld').first.items;
    expect(annotation.body.source).toBe('/event/crossings-resume/');
  });

  test('gives every annotation an id of its own', () => {
    const ids = setup()
      .json('annotations.jsonld')
      .first.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('timelinejs.json', () => {
  test('places each event with a day and says how many have none', () => {
    const { events, title } = setup().json('timelinejs.json');
    expect(title.text.text).toBe(
      '<p>Two invented articles about a ferry.</p><p>2 of 3 events; 1 without a day cannot be placed here.</p>',
    );
    expect(events).toMatchObject([
      {
        unique_id: 'crossings-resume',
        group: 'movement',
        start_date: { year: 2021, month: 3, day: 3 },
        end_date: { year: 2021, month: 3, day: 4 },
        display_date: 'some day between 3 and 4 Mar 2021',
      },
      { unique_id: 'lorries-by-4-mar', display_date: 'total from 1 to 4 Mar 2021' },
    ]);
  });

  test.each([
    ['a month', '2021-03~', { start_date: { year: 2021, month: 3 } }],
    ['a year', '2021~', { start_date: { year: 2021 } }],
    ['by a day', '[..2021-03-04~]', { start_date: { year: 2021, month: 3, day: 4 } }],
    ['a day or later', '[2021-03-04~..]', { start_date: { year: 2021, month: 3, day: 4 } }],
  ])('places %s no more precisely than it is known', (_, edtf, expected) => {
    const events = EXAMPLE_CORPUS.events.slice(0, 1).map((event) => ({
      ...event,
      when: { ...event.when, edtf, ...written(edtf) },
    }));
    const files = publicFiles({ ...EXAMPLE_CORPUS, events }, { siteUrl: null });
    const [slide] = JSON.parse(files.find(({ path }) => path === 'timelinejs.json')?.content ?? '').events;
    const { start_date, end_date, display_date } = slide;
    expect({ start_date, end_date }).toEqual(expected);
    expect(display_date).toContain('about');
  });

  test('escapes what the sources say and attributes it', () => {
    const { headline, text } = setup().json('timelinejs.json').events[1].text;
    expect(headline).toBe('The harbour says more than 40 lorries have crossed &lt;since Monday&gt;');
    expect(text).toBe(
      '<blockquote><p>Since Monday we have carried more than 40 lorries &amp; 3 &lt;cranes&gt;</p></blockquote>' +
        '<p>Ida Brandt, in Gazette, 5 Mar (asserts)</p>' +
        `<p><a href="${SITE}event/lorries-by-4-mar/">The event with its sources</a></p>`,
    );
  });

  test('has no link that would lead nowhere', () => {
    expect(setup(null).content('timelinejs.json')).not.toContain('href');
  });
});

describe('citations.json', () => {
  test('gives a day, or the two days between which an article was published', () => {
    expect(setup().json('citations.json')).toMatchObject([
      {
        id: 'gazette',
        type: 'article-newspaper',
        'container-title': 'Harbour & Coast Gazette',
        issued: { 'date-parts': [[2021, 3, 5]] },
        URL: 'https://gazette.example/ferry?day=5&page=1',
        language: 'en-GB',
      },
      {
        id: 'wire',
        author: [{ literal: 'Alma Wire' }],
        issued: {
          'date-parts': [
            [2021, 3, 7],
            [2021, 3, 9],
          ],
        },
      },
    ]);
  });

  test.each([
    ['2021-03', { 'date-parts': [[2021, 3]] }],
    ['2021-03~', { 'date-parts': [[2021, 3]], circa: true }],
    ['2021', { 'date-parts': [[2021]] }],
  ])('is no more precise than %s', (edtf, expected) => {
    const sources = EXAMPLE_CORPUS.sources.map((source) => ({
      ...source,
      published: { ...source.published, edtf, ...written(edtf) },
    }));
    const files = publicFiles({ ...EXAMPLE_CORPUS, sources }, { siteUrl: null });
    const [item] = JSON.parse(files.find(({ path }) => path === 'citations.json')?.content ?? '');
    expect(item.issued).toEqual(expected);
  });
});

describe('the changelog of the format', () => {
  test('begins with the version that is written', () => {
    expect(FORMAT_CHANGELOG[0]?.version).toBe(PUBLIC_DATA_VERSION);
  });

  test('says the same in the data and in the repository', () => {
    const inRepository = readFileSync(join(import.meta.dirname, '../../../../src/format/CHANGELOG.md'), 'utf8');
    for (const { version, changes } of FORMAT_CHANGELOG) {
      expect(inRepository).toContain(`## Version ${version}\n\n${changes.map((change) => `- ${change}\n`).join('')}`);
      for (const change of changes) expect(setup().content('README.md')).toContain(`- ${change}\n`);
    }
  });
});
