import { beforeAll, describe, expect, test } from 'vitest';

import type { Claim, Corpus, Speaker } from '#model/corpus.ts';
import { policyOf } from '#pipeline/pages/content-policy.ts';
import { headTags } from '#pipeline/pages/head-tags.ts';
import { headersFile, headersOf } from '#pipeline/pages/host-headers.ts';
import { jsonLdOf } from '#pipeline/pages/json-ld.ts';
import { escapeHtml, scriptJson, tag } from '#pipeline/pages/markup.ts';
import { summaryOf } from '#pipeline/pages/page-summary.ts';
import { fillTemplate } from '#pipeline/pages/page-template.ts';
import { shorten } from '#pipeline/pages/quotation.ts';
import { type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';

import { goodCorpus } from './good-corpus.ts';

const ROOT = 'https://example.org/';

let corpus: Corpus;
let eventPages: readonly SitePage[];
beforeAll(async () => {
  corpus = await goodCorpus();
  eventPages = sitePages(corpus).filter(({ kind }) => kind === 'event');
});

/** Hostile words wherever the corpus has words. */
function hostile(): Corpus {
  const words = '</script><script>alert(1)</script>" onload="x';
  return {
    ...corpus,
    title: words,
    summary: words,
    events: corpus.events.map((event) => ({ ...event, title: words })),
  };
}

describe('a head', () => {
  test('lets no text out of its place', () => {
    for (const page of sitePages(hostile())) {
      const summary = summaryOf(page, hostile());
      const jsonLd = jsonLdOf(page, summary, hostile(), ROOT);
      const head = headTags(
        {
          page,
          summary,
          root: ROOT,
          card: 'cards/x.png',
          jsonLd,
          preload: { fonts: [], ahead: [], texts: [] },
        },
        '/',
      );
      expect(head.match(/<script/g)?.length ?? 0).toBe(jsonLd === null ? 0 : 1);
      expect(head).not.toContain('alert(1)</script><');
      expect(head).not.toMatch(/" onload="/);
    }
  });

  test('names the speaker or the article before any quotation', () => {
    for (const page of eventPages) {
      const { lead, description, quotation } = summaryOf(page, corpus);
      expect(lead).not.toBe('');
      expect(quotation).not.toBeNull();
      expect(description).toMatch(/^[^“"‘]+: [“"‘]/);
    }
  });
});

type Node = Readonly<Record<string, unknown>>;

/** What a page says to machines, node by node. */
function nodesOf(page: SitePage, of: Corpus): readonly Node[] {
  const graph: unknown = jsonLdOf(page, summaryOf(page, of), of, ROOT)?.['@graph'];
  if (!Array.isArray(graph)) throw new Error('no graph');
  return graph;
}

/** The authors of the claims that are sought, on all pages of events. */
function authorsOf(of: Corpus, sought: (claim: Claim) => boolean): readonly unknown[] {
  const ids = new Set(of.claims.filter(sought).map(({ id }) => id));
  return sitePages(of)
    .filter(({ kind }) => kind === 'event')
    .flatMap((page) => nodesOf(page, of))
    .filter((node) => node['@type'] === 'Claim' && ids.has(String(node['@id']).replace(/^.*#claim-/, '')))
    .map((node) => node['author']);
}

describe('what machines read', () => {
  test('is claims with speaker and article, never an event or a review', () => {
    for (const page of eventPages) {
      const json = JSON.stringify(jsonLdOf(page, summaryOf(page, corpus), corpus, ROOT));
      expect(json).toContain('"@type":"Claim"');
      expect(json).toContain('"@type":"NewsArticle"');
      expect(json).not.toMatch(/"@type":"(Event|ClaimReview)"/);
    }
  });

  test('says in which language words are, where that is known', () => {
    const languagesOf = (of: Corpus) =>
      sitePages(of)
        .filter(({ kind }) => kind !== 'alias' && kind !== 'unknown')
        .flatMap((page) => nodesOf(page, of))
        .flatMap((node) => (node['inLanguage'] ? [JSON.stringify([node['@type'], node['inLanguage']])] : []));
    const sources = corpus.sources.map((source) => ({ ...source, language: 'cy' }));
    const known = languagesOf({ ...corpus, language: 'en', sources });
    expect(new Set(known)).toEqual(new Set(['["WebSite","en"]', '["NewsArticle","cy"]', '["Claim","cy"]']));
    expect(languagesOf(corpus)).toEqual([]);
  });

  test('gives a date only where it is one day', () => {
    const [page] = sitePages(corpus).filter(({ kind }) => kind === 'sources');
    if (!page) throw new Error('no page of sources');
    const articles = nodesOf(page, corpus).filter((node) => node['@type'] === 'NewsArticle');
    expect(articles.map((node) => [node['@id'], node['datePublished']])).toEqual([
      [`${ROOT}source/north/#article`, '2021-03-12'],
      [`${ROOT}source/south/#article`, undefined],
    ]);
  });

  test.each<[string, Partial<Speaker>, unknown]>([
    [
      'a person with a name',
      {},
      { '@type': 'Person', name: 'Ines Holt', affiliation: { '@type': 'Organization', name: 'Harlow council' } },
    ],
    [
      'a person with a title and no name',
      { name: 'A spokeswoman', anonymous: true },
      { '@type': 'Person', name: 'A spokeswoman', affiliation: { '@type': 'Organization', name: 'Harlow council' } },
    ],
    [
      'an unnamed group of a body',
      { name: 'Officials', anonymous: true, titles: [] },
      {
        '@type': 'Organization',
        name: 'Officials',
        parentOrganization: { '@type': 'Organization', name: 'Harlow council' },
      },
    ],
    [
      'an unnamed group by itself',
      { name: 'Allies', anonymous: true, titles: [], institution: 'holt' },
      { '@type': 'Organization', name: 'Allies' },
    ],
    ['a body', { name: 'A body', institution: 'holt' }, { '@type': 'Organization', name: 'A body' }],
  ])('tells a speaker’s type: %s', (_name, change, author) => {
    const speakers = corpus.speakers.map((speaker) => (speaker.id === 'holt' ? { ...speaker, ...change } : speaker));
    expect(authorsOf({ ...corpus, speakers }, ({ speaker }) => speaker === 'holt')).toContainEqual(author);
  });

  test.each([
    ['outlet', { outlet: 'Lark News', credit: 'Agency' }, { '@type': 'Organization', name: 'Lark News' }],
    ['agency', { outlet: null, credit: 'Agency' }, { '@type': 'Organization', name: 'Agency' }],
    ['nobody', { outlet: null, credit: null }, undefined],
  ])('makes no author of an article’s label: %s', (_name, change, author) => {
    const sources = corpus.sources.map((source) => ({ ...source, ...change }));
    const authors = authorsOf({ ...corpus, sources }, ({ speaker }) => speaker === null);
    expect(authors.length).toBeGreaterThan(0);
    expect(new Set(authors.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(author)]));
  });
});

describe('markup', () => {
  test.each([
    ['an attribute', tag('meta', { content: 'a "b" <c> & d' }), '<meta content="a &quot;b&quot; &lt;c&gt; &amp; d">'],
    ['an attribute without a value', tag('link', { crossorigin: true }), '<link crossorigin>'],
    ['text', escapeHtml('<a> & "b"'), '&lt;a&gt; &amp; &quot;b&quot;'],
    ['data in a script', scriptJson({ a: '</script>' }), String.raw`{"a":"\u003c/script>"}`],
  ])('%s', (_, made, wanted) => expect(made).toBe(wanted));
});

describe('a page', () => {
  const front = '<title>a</title><div id="root"></div>';

  test('takes head and content as they are, signs of replacement included', () => {
    expect(fillTemplate(front, { head: '<title>$& $1</title>', markup: "$'$`", shows: '/' })).toBe(
      `<title>$& $1</title><div id="root" data-page="/">$'$\`</div>`,
    );
  });

  test('is not made of a front page without root', () => {
    expect(() => fillTemplate('<title>a</title>', { head: '', markup: '', shows: null })).toThrow('root');
  });
});

test.each([
  ['short', 'a b c', 10, 'a b c'],
  ['cut between words', 'one two three', 10, 'one two…'],
  ['no comma before the sign', 'one two, three', 10, 'one two…'],
  ['one long word', 'abcdefghijkl', 6, 'abcde…'],
])('shortening: %s', (_, text, limit, wanted) => expect(shorten(text, limit)).toBe(wanted));

describe('headers for hosts', () => {
  test('keep for ever only what is named by its content', () => {
    expect(headersOf('assets/a-1234.js')['Cache-Control']).toContain('immutable');
    expect(headersOf('event/x/')).not.toHaveProperty('Cache-Control');
  });

  test('stand in one file below the base', () => {
    const file = headersFile('/x/', null);
    expect(file).toMatch(/^\/x\/\*\n {2}Content-Security-Policy: default-src 'none'; script-src 'self';/);
    expect(file).toContain('/x/assets/*\n  Cache-Control: ');
  });

  test.each(['', 'early.js', 'assets/a-1234.js', 'assets/a-1234.woff2', 'data/corpus.json', 'event/x/'])(
    'open “%s” to every origin, so that it comes in a sandboxed frame, too',
    (path) => expect(headersOf(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' }),
  );

  test('name the site by its host, where that is known, for frames that have no origin', () => {
    const policy = policyOf('https://example.org/x/');
    expect(policy).toContain("script-src 'self' https://example.org;");
    expect(policy).toContain("connect-src 'self' https://example.org;");
    expect(policy).toMatch(/^default-src 'none';/);
    expect(headersFile('/x/', 'https://example.org/x/')).toContain(`Content-Security-Policy: ${policy}; `);
  });
});
