import { describe, expect, it } from 'vitest';

import { parseAddress, printAddress } from '#address/address.ts';
import { pairOf, type QueryPair } from '#address/raw-address.ts';
import { type Upgrader, UPGRADERS } from '#address/upgrade.ts';

import { at, view } from './views.ts';

function mapQuery(change: (pair: QueryPair) => QueryPair): Upgrader {
  return (address) => ({ ...address, query: address.query.map(change) });
}

/**
 * A made-up past: version 1 called the search words `find`, version 2 ended ranges with the word
 * `to`, and events stood under `/e/`.
 */
const past: readonly Upgrader[] = [
  mapQuery((pair) => (pair.name === 'find' ? pairOf(pair.raw.replace('find', 'q')) : pair)),
  (address) => ({
    ...mapQuery((pair) => (pair.name === 'range' ? pairOf(pair.raw.replace('to', '..')) : pair))(address),
    path: address.path.replace(/^\/e\//, '/event/'),
  }),
];
const options = { base: '/', upgraders: past };
const october = { first: at('2015-10-01'), last: at('2015-10-10') };

describe('old addresses', () => {
  it.each([
    ['/e/talks/?find=jet&range=2015-10-01to2015-10-10'],
    ['/e/talks/?find=jet&range=2015-10-01to2015-10-10&v=1'],
    ['/e/talks/?v=2&q=jet&range=2015-10-01to2015-10-10'],
    ['/event/talks/?q=jet&range=2015-10-01..2015-10-10&v=3'],
  ])('%s goes through the upgraders it has not seen', (address) => {
    const expected = view({ page: { name: 'event', id: 'talks' }, words: 'jet', range: october });
    expect(parseAddress(address, options)).toEqual({ state: expected, notices: [] });
  });

  it('are no longer read as what they were, once they say a newer version', () => {
    expect(parseAddress('/?find=jet&v=3', options).state).toEqual(view({ foreign: ['find=jet'] }));
  });

  it('are printed anew with the newest version', () => {
    const { state } = parseAddress('/e/talks/?find=jet&utm_source=x', options);
    expect(printAddress(state, options)).toBe('/event/talks/?q=jet&v=3&utm_source=x');
  });

  it('of the future are read as far as they are understood', () => {
    const { state, notices } = parseAddress('/?q=jet&v=9&new=1', options);
    expect(state).toEqual(view({ words: 'jet', foreign: ['new=1'] }));
    expect(notices).toEqual([{ parameter: 'v', value: '9', reason: 'is newer than this page' }]);
  });
});

it('the first version is not written', () => {
  expect(UPGRADERS).toHaveLength(0);
  expect(printAddress(view(), { base: '/' })).toBe('/');
});
