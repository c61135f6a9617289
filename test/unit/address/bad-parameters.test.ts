import { describe, expect, it } from 'vitest';

import { parseAddress, printAddress } from '#address/address.ts';
import { MAX_WORDS_LENGTH } from '#model/choice/clean-words.ts';

describe('a bad parameter', () => {
  it.each([
    ['src', 'src=A', '/?q=kept'],
    ['src', 'src=a,B!,c', '/?src=a,c&q=kept'],
    ['src', 'src=a&src=B', '/?src=a&q=kept'],
    ['kind', 'kind=strike,Battle', '/?kind=strike&q=kept'],
    ['kind', 'kind=__proto__', '/?q=kept'],
    ['kind', 'kind=toString', '/?q=kept'],
    ['story', 'story=a,B', '/?story=a&q=kept'],
    ['speaker', 'speaker=k,*,B%20', '/?speaker=k,%2A&q=kept'],
    ['place', 'place=A', '/?q=kept'],
    ['range', 'range=yesterday', '/?q=kept'],
    ['range', 'range=2015-10-10..2015-10-01', '/?q=kept'],
    ['range', 'range=2015-10-01', '/?q=kept'],
    ['range', 'range=2015-10-01..2015-10-02..2015-10-03', '/?q=kept'],
    ['range', 'range=2015-02-30..2015-10-03', '/?q=kept'],
    ['range', 'range=%E0%A4%A', '/?q=kept'],
    ['src', 'src=a&src=%E0%A4%A,b&src=c', '/?src=a,c&q=kept'],
    ['order', 'order=b,A,a', '/?q=kept&order=b,a'],
    ['lanes', 'lanes=constructor', '/?q=kept'],
    ['clock', 'clock=constructor', '/?q=kept'],
    ['by', 'by=2015-13-01', '/?q=kept'],
    ['term', 'term=The%20group', '/?q=kept'],
    ['embed', 'embed=yes', '/?q=kept'],
    ['passage', 'passage=a:t1-2', '/?q=kept'],
    ['v', 'v=2', '/?q=kept'],
    ['v', 'v=0', '/?q=kept'],
    ['v', 'v=1e3', '/?q=kept'],
  ])('%s loses only itself, with one notice: %s', (parameter, query, kept) => {
    const { state, notices } = parseAddress(`/?${query}&q=kept`, { base: '/' });
    expect(notices.map((each) => each.parameter)).toEqual([parameter]);
    expect(printAddress(state, { base: '/' })).toBe(kept);
  });

  it.each([
    ['src=A!,no-such,b', 'src', 'A!', 'names no source of this edition'],
    ['kind=strike,a--b,-rumour', 'kind', 'a--b,-rumour', 'names no kind of event'],
    ['src=%E0&src=b', 'src', '%E0', 'has percent signs that make no text'],
    ['range=2015-10-01', 'range', '2015-10-01', 'is not a range of days such as 2015-10-01..2015-10-10'],
  ])('is said without what was kept: %s', (query, parameter, value, reason) => {
    expect(parseAddress(`/?${query}`, { base: '/' }).notices).toEqual([{ parameter, value, reason }]);
  });

  it.each([
    ['range=2015-10-01..2015-10-10&range=2015-11-01..2015-11-02', 'range', '2015-11-01..2015-11-02'],
    ['lanes=none&lanes=&lanes=none&lanes=kind', 'lanes', 'kind'],
    ['q=jet&q=plane', 'q', 'plane'],
    ['by=2015-10-05&by=never', 'by', 'never'],
    ['v=1&v=7', 'v', '7'],
  ])('counts the first time only, where a parameter is no list, and says so: %s', (query, parameter, value) => {
    const { state, notices } = parseAddress(`/?${query}`, { base: '/' });
    const first = parseAddress(`/?${query.split('&', 1)[0]}`, { base: '/' });
    expect(state).toEqual(first.state);
    expect(notices).toEqual([{ parameter, value, reason: 'came second, and only the first counts' }]);
  });

  it.each([
    ['src', 'src=ians-nov).', 'ians-nov).', '/?src=ians-nov'],
    ['src', 'src=ians-nov,ians-oct%E2%80%9D%3E', 'ians-nov,ians-oct”>', '/?src=ians-nov,ians-oct'],
    ['kind', 'kind=strike;', 'strike;', '/?kind=strike'],
    ['story', 'story=who-is-hit%20', 'who-is-hit ', '/?story=who-is-hit'],
    ['range', 'range=2015-10-01..2015-10-10).', '2015-10-01..2015-10-10).', '/?range=2015-10-01..2015-10-10'],
    ['lanes', 'lanes=kind%22', 'kind"', '/?lanes=kind'],
    ['order', 'order=a,b%27', "a,b'", '/?order=a,b'],
    ['by', 'by=2015-10-05,', '2015-10-05,', '/?by=2015-10-05'],
    ['term', 'term=the-group!', 'the-group!', '/?term=the-group'],
    ['embed', 'embed=1%E2%80%8B', '1[U+200B]', '/?embed=1'],
  ])('%s is read without the signs that a sentence put at its end: %s', (parameter, query, value, kept) => {
    const { state, notices } = parseAddress(`/?${query}`, { base: '/' });
    expect(printAddress(state, { base: '/' })).toBe(kept);
    expect(notices).toMatchObject([{ parameter, reason: 'was read without the signs at its end' }]);
    expect(notices[0]?.value).toBe(value);
  });

  it.each([
    ['/event/e/?passage=a:t1-2).', 'passage'],
    ['/event/e/?passage=a:t1-2&beside=b:t3-4%3E', 'beside'],
    ['/source/a/#t1-2).', '#'],
    ['/source/a/#t1-2%E2%80%9D', '#'],
  ])('a passage is found behind such signs: %s', (address, parameter) => {
    const { state, notices } = parseAddress(address, { base: '/' });
    expect(state.passage).toBe('a:t1-2');
    expect(notices).toMatchObject([{ parameter, reason: 'was read without the signs at its end' }]);
  });

  it.each([
    '/event/e/?passage=nowhere',
    '/event/e/?passage=a:t9-3',
    '/source/a/#t9-3',
    '/source/a/#t12',
    '/source/A b/#t1-2',
  ])('opens no passage for %s, and says so', (address) => {
    const { state, notices } = parseAddress(address, { base: '/' });
    expect(state.passage).toBeNull();
    expect(notices).toHaveLength(1);
  });

  it('cuts search words that are too long, and says so', () => {
    const { state, notices } = parseAddress(`/?q=${'x'.repeat(100_000)}`, { base: '/' });
    expect(state.words).toHaveLength(MAX_WORDS_LENGTH);
    expect(notices).toMatchObject([{ parameter: 'q', reason: 'was cut after 200 characters' }]);
    expect(notices[0]?.value.length).toBeLessThan(100);
  });
});
