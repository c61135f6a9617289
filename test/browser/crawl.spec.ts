import { readFileSync } from 'node:fs';
import { claimsOf, corpus, found, sourceOf } from './corpus.ts';
import { crawl, decodeEntities as plain, listedIn } from './crawl.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';

/*
 * The built site as a crawler meets it: no browser, only requests.
 */

interface Head {
  readonly html: string;
  /** The content of a meta element by its name or property. */
  readonly meta: (name: string) => string | undefined;
}

function headOf(path: string): Head {
  const html = readFileSync(inSite(`${path.slice(1)}index.html`), 'utf8');
  return {
    html,
    meta: (name) => {
      const content = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
      return content === undefined ? undefined : plain(content);
    },
  };
}

test('no link of the sitemap or of any page is broken', async ({ request, baseURL }) => {
  const origin = found(baseURL, 'base address');
  const listed = listedIn(readFileSync(inSite('sitemap.xml'), 'utf8'), origin);
  const wanted = ['/', '/source/', '/about/', ...corpus.events.map(({ id }) => `/event/${id}/`)];
  expect(listed).toEqual(expect.arrayContaining(wanted));
  expect(listed.filter((path) => path.startsWith('/source/'))).toEqual(['/source/']);
  const { broken, reached } = await crawl(request, origin, [...listed, '/404.html', '/embed/']);
  expect(broken).toEqual([]);
  for (const { id } of corpus.sources) expect(reached).toContain(`/source/${id}/`);
});

test('each event page has a title, a description, an address and a picture of its own', () => {
  const seen = { title: new Set(), description: new Set(), canonical: new Set(), picture: new Set() };
  for (const event of corpus.events) {
    const path = `/event/${event.id}/`;
    const { html, meta } = headOf(path);
    expect(plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')).toBe(`${event.title} · Sourceline`);
    expect(meta('og:title')).toBe(event.title);
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect(meta('og:description')).toBe(meta('description'));
    const [claim] = claimsOf(event);
    expect(meta('description')).toContain(sourceOf(claim?.source ?? '').label);
    expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]).toMatch(new RegExp(`${path}$`));
    expect(meta('og:url')).toMatch(new RegExp(`${path}$`));
    expect(meta('robots')).toBeUndefined();

    const card = readFileSync(inSite('cards', 'event', `${event.id}.png`));
    expect(meta('og:image')).toMatch(new RegExp(`/cards/event/${event.id}\\.png$`));
    expect(meta('og:image:alt')).toContain(event.title);
    // The first chunk of a PNG gives its size.
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);

    seen.title.add(event.title);
    seen.description.add(meta('description'));
    seen.canonical.add(meta('og:url'));
    seen.picture.add(meta('og:image'));
  }
  expect(seen.picture.size).toBe(corpus.events.length);
  expect(seen.canonical.size).toBe(corpus.events.length);
});

test('machines read claims with their speakers, and nothing as a fact or a verdict', () => {
  const nobody = new Set(
    corpus.sources.filter(({ outlet, credit }) => outlet === null && credit === null).map(({ id }) => id),
  );
  const anonymous = new Set(
    corpus.claims.filter(({ speaker, source }) => speaker === null && nobody.has(source)).map(({ id }) => id),
  );
  for (const event of corpus.events) {
    const json =
      /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(headOf(`/event/${event.id}/`).html)?.[1] ?? '';
    const graph: readonly Record<string, unknown>[] = JSON.parse(json)['@graph'];
    const types = graph.map((node) => node['@type']);
    expect(types).not.toContain('Event');
    expect(types).not.toContain('ClaimReview');
    const articles = new Set(graph.filter((node) => node['@type'] === 'NewsArticle').map((node) => node['@id']));
    const claims = graph.filter((node) => node['@type'] === 'Claim');
    expect(claims).toHaveLength(claimsOf(event).length);
    for (const claim of claims) {
      expect(claim).toMatchObject({ text: expect.any(String) });
      // Only what is in the words of an article that names neither outlet nor agency has no author.
      if (anonymous.has(String(claim['@id']).replace(/^.*#claim-/, ''))) expect(claim).not.toHaveProperty('author');
      else expect(claim).toMatchObject({ author: { name: expect.any(String) } });
      expect(articles).toContain((claim['appearance'] as { readonly '@id': string })['@id']);
    }
  }
});

test('articles, which are others’ texts, are not offered to search engines', () => {
  for (const { id } of corpus.sources) expect(headOf(`/source/${id}/`).meta('robots')).toBe('noindex');
});

test('hosts are told what may be kept for ever', async ({ request }) => {
  const { html } = headOf('/');
  const script = found(/src="(\/assets\/[^"]*\.js)"/.exec(html)?.[1], 'script');
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/data/corpus.json')).headers()['access-control-allow-origin']).toBe('*');
  expect((await request.get('/')).headers()['content-security-policy']).toContain("default-src 'none'");
  expect(readFileSync(inSite('_headers'), 'utf8')).toContain(
    '/assets/*\n  Cache-Control: public, max-age=31536000, immutable',
  );
});
