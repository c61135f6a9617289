import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type GivenAddress, siteAddress } from '#pipeline/files/site-address.ts';

function read(basePath: string | null, siteUrl: string | null) {
  const address = siteAddress({ basePath, siteUrl });
  return address.ok ? [address.value.base, address.value.siteUrl] : address.error;
}

describe('where the site lies', () => {
  it.each<[string | null, string | null, string, string | null]>([
    [null, null, '/', null],
    ['/', null, '/', null],
    ['/x/', null, '/x/', null],
    ['/x', null, '/x/', null],
    ['/x/y', null, '/x/y/', null],
    ['/~me/Time_line-1.0/', null, '/~me/Time_line-1.0/', null],
    [null, 'https://example.org', '/', 'https://example.org/'],
    [null, 'https://example.org/', '/', 'https://example.org/'],
    ['/', 'https://example.org', '/', 'https://example.org/'],
    ['/x', 'https://example.org/x/', '/x/', 'https://example.org/x/'],
    ['/x/', 'https://example.org/x', '/x/', 'https://example.org/x/'],
    [null, 'https://example.org/x', '/x/', 'https://example.org/x/'],
    [null, 'HTTPS://Example.ORG:443/X', '/X/', 'https://example.org/X/'],
    [null, 'http://localhost:8080/x', '/x/', 'http://localhost:8080/x/'],
    [null, 'https://[::1]/', '/', 'https://[::1]/'],
    [null, 'https://bücher.example/', '/', 'https://xn--bcher-kva.example/'],
  ])('BASE_PATH %s and SITE_URL %s', (basePath, siteUrl, base, whole) => {
    expect(read(basePath, siteUrl)).toEqual([base, whole]);
  });
});

describe('a BASE_PATH that cannot be is refused in words:', () => {
  it.each([
    ['foo', 'does not begin with a slash'],
    ['x/', 'does not begin with a slash'],
    ['./', 'does not begin with a slash'],
    ['.', 'does not begin with a slash'],
    ['https://example.org/x/', 'does not begin with a slash'],
    ['javascript:alert(1)', 'does not begin with a slash'],
    [' /x/', 'does not begin with a slash'],
    ['//x/', 'two slashes in a row'],
    ['//', 'two slashes in a row'],
    ['/x//y/', 'two slashes in a row'],
    ['/x//', 'two slashes in a row'],
    ['/x/../y/', 'only dots'],
    ['/..', 'only dots'],
    ['/./', 'only dots'],
    ['/x y/', String.raw`holds " "`],
    ['/x/\n', String.raw`holds "\n"`],
    ['/x\u001b[31m/', String.raw`holds "\u001b"`],
    [String.raw`/\x/`, String.raw`holds "\\"`],
    ['/x/?a=1', 'holds "?"'],
    ['/x/#a', 'holds "#"'],
    ['/%2e%2e/', 'holds "%"'],
    ['/größe/', 'holds "ö"'],
    ['/👋/', 'holds "👋"'],
    ['/"><script>/', String.raw`holds "\""`],
    ['C:/Program Files/Git/x/', 'does not begin with a slash'],
  ])('%j', (basePath, reason) => {
    expect(read(basePath, null)).toMatch(
      /^BASE_PATH cannot be ".*": .*\. Write it like \/timeline\/, or leave it out\.$/,
    );
    expect(read(basePath, null)).toContain(reason);
  });
});

describe('a SITE_URL that cannot be is refused in words:', () => {
  const scheme = 'does not begin with https:// or http:// and the name of a host';
  it.each([
    ['foo', scheme],
    ['example.org/x/', scheme],
    ['javascript:alert(1)', scheme],
    ['javascript://example.org/%0aalert(1)', scheme],
    ['ftp://example.org/', scheme],
    ['file:///x/', scheme],
    ['//example.org/x/', scheme],
    ['/x/', scheme],
    ['https:', scheme],
    ['https://', scheme],
    ['https:///x/', scheme],
    ['https:/example.org/', scheme],
    ['https://example.org:99999/', 'is no address'],
    ['https://exa<mple.org/', 'is no address'],
    ['https://../', 'names no host'],
    ['https://me:word@example.org/', 'a name or a password'],
    ['https://me@example.org/', 'a name or a password'],
    ['https://example.org/ x/', 'holds " "'],
    [' https://example.org/', 'holds " "'],
    ['https://example.org/\n', String.raw`holds "\n"`],
    [String.raw`https://example.org\x`, String.raw`holds "\\"`],
    ['https://example.org/?a=1', 'a query or a fragment'],
    ['https://example.org/#a', 'a query or a fragment'],
    ['https://example.org?a', 'a query or a fragment'],
    ['https://example.org//x/', 'two slashes in a row'],
    ['https://example.org/x/../y/', 'only dots'],
    ['https://example.org/%2e%2e/', 'holds "%"'],
    ['https://example.org/größe/', 'holds "ö"'],
  ])('%j', (siteUrl, reason) => {
    expect(read(null, siteUrl)).toMatch(
      /^SITE_URL cannot be ".*": .*\. Write it like https:\/\/example\.org\/timeline\/, or leave it out\.$/,
    );
    expect(read(null, siteUrl)).toContain(reason);
  });
});

it('two paths that differ are refused, with both', () => {
  const words = 'SITE_URL lies at /x/, but BASE_PATH is /y/. Give both the same path, or leave BASE_PATH out.';
  expect(read('/y', 'https://example.org/x')).toBe(words);
  expect(read('/', 'https://example.org/x')).toContain('SITE_URL lies at /x/, but BASE_PATH is /.');
  expect(read('/x/', 'https://example.org')).toContain('SITE_URL lies at /, but BASE_PATH is /x/.');
  expect(read('/X/', 'https://example.org/x')).toContain('BASE_PATH is /X/');
});

it('two faults are told at once', () => {
  expect(String(read('foo', 'bar')).split('\n')).toEqual([
    expect.stringMatching(/^BASE_PATH cannot be "foo"/),
    expect.stringMatching(/^SITE_URL cannot be "bar"/),
  ]);
});

it('what is accepted is a path that browsers leave as it is, and is accepted as it stands', () => {
  const part = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('x', 'y', '-', '~', '/') },
    { weight: 1, arbitrary: fc.constantFrom('.', '..', '//', '%2f', 'é', ' ', '\\', '?', '#', '@', ':') },
  );
  const path = fc.array(part, { maxLength: 8 });
  const given = fc.record({
    basePath: fc.option(path.map((parts) => `/${parts.join('')}`)),
    siteUrl: fc.option(
      fc.tuple(fc.constantFrom('https://a.example', 'foo:'), path).map(([a, b]) => `${a}/${b.join('')}`),
    ),
  });
  let accepted = 0;
  fc.assert(
    fc.property(given, (each: GivenAddress) => {
      const found = siteAddress(each);
      if (!found.ok) return;
      accepted += 1;
      const { base, siteUrl } = found.value;
      expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
      expect(new URL(base, 'https://b.example').pathname).toBe(base);
      if (siteUrl !== null) expect(new URL(siteUrl).href).toBe(`${new URL(siteUrl).origin}${base}`);
      expect(siteAddress({ basePath: base, siteUrl })).toEqual(found);
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(20);
});
