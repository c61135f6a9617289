import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { historyModeBetween, hrefOf, parseAddress, printAddress } from '#address/address.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import * as steps from '#model/choice/view-state.ts';

import { at, view, views } from './views.ts';

const october = { first: at('2015-10-01'), last: at('2015-10-10') };

/** Old links, each with the view it must always lead to. Add to this table; never change it. */
const LINKS: readonly (readonly [string, ViewState])[] = [
  ['/', view()],
  ['/event/vienna-talks/', view({ page: { name: 'event', id: 'vienna-talks' } })],
  [
    '/event/vienna-talks/?passage=ians-oct:t120-245',
    view({ page: { name: 'event', id: 'vienna-talks' }, passage: 'ians-oct:t120-245' }),
  ],
  [
    '/event/vienna-talks/?passage=ians-oct:t120-245&beside=ians-nov:t3-9',
    view({ page: { name: 'event', id: 'vienna-talks' }, passage: 'ians-oct:t120-245', beside: 'ians-nov:t3-9' }),
  ],
  [
    '/event/vienna-talks/?passage=ians-oct:t120-245&ed=0a1b2c3d',
    view({ page: { name: 'event', id: 'vienna-talks' }, passage: 'ians-oct:t120-245', edition: '0a1b2c3d' }),
  ],
  [
    '/event/vienna-talks/?passage=ians-oct:t120-245&beside=ians-nov:t3-9&ed=0a1b2c3d,4e5f6071',
    view({
      page: { name: 'event', id: 'vienna-talks' },
      passage: 'ians-oct:t120-245',
      edition: '0a1b2c3d',
      beside: 'ians-nov:t3-9',
      besideEdition: '4e5f6071',
    }),
  ],
  [
    '/source/ians-oct/?ed=0a1b2c3d#t120-245',
    view({ page: { name: 'source', id: 'ians-oct' }, passage: 'ians-oct:t120-245', edition: '0a1b2c3d' }),
  ],
  ['/source/', view({ page: { name: 'sources' } })],
  ['/source/ians-oct/', view({ page: { name: 'source', id: 'ians-oct' } })],
  ['/source/ians-oct/#t120-245', view({ page: { name: 'source', id: 'ians-oct' }, passage: 'ians-oct:t120-245' })],
  ['/?src=ians-nov,ians-oct', view({ filters: { sources: ['ians-nov', 'ians-oct'] } })],
  ['/?kind=strike,meeting', view({ filters: { kinds: ['strike', 'meeting'] } })],
  ['/?story=who-is-hit', view({ filters: { storylines: ['who-is-hit'] } })],
  ['/?story=who-is-hit,counts', view({ filters: { storylines: ['who-is-hit', 'counts'] } })],
  ['/?speaker=%2A,kartapolov', view({ filters: { speakers: ['*', 'kartapolov'] } })],
  ['/?place=raqqa', view({ filters: { places: ['raqqa'] } })],
  ['/?agree=one-party,differing', view({ filters: { agreements: ['one-party', 'differing'] } })],
  ['/?date=day,none', view({ filters: { dates: ['day', 'none'] } })],
  ['/?status=planned', view({ filters: { statuses: ['planned'] } })],
  ['/?q=Su-30+near+Latakia', view({ words: 'Su-30 near Latakia' })],
  ['/?range=2015-10-01..2015-10-10', view({ range: october })],
  ['/?clock=said', view({ clock: 'said' })],
  ['/?clock=said&lanes=kind', view({ clock: 'said', lanes: 'kind' })],
  ['/?lanes=storyline', view({ lanes: 'storyline' })],
  ['/?order=sputnik,ians', view({ laneOrder: ['sputnik', 'ians'] })],
  ['/?lanes=storyline&order=%2A,who-is-hit', view({ lanes: 'storyline', laneOrder: ['*', 'who-is-hit'] })],
  ['/?rows=all', view({ rows: 'all' })],
  ['/?stand=16', view({ mostLanes: 16 })],
  ['/?order=ians&stand=all', view({ laneOrder: ['ians'], mostLanes: Infinity })],
  ['/?by=2015-10-05', view({ publishedBy: at('2015-10-05') })],
  ['/?term=the-group', view({ term: 'the-group' })],
  ['/?embed=1', view({ embed: true })],
  [
    '/event/crash/?passage=a:t1-2&src=a,b&kind=incident&story=s&speaker=k&place=p&agree=differing&date=day&status=planned&disputed=1&q=jet&range=2015-10-01..2015-10-10&lanes=none&by=2015-10-05&embed=1&utm_source=x',
    {
      page: { name: 'event', id: 'crash' },
      passage: 'a:t1-2',
      edition: null,
      beside: null,
      besideEdition: null,
      filters: {
        sources: ['a', 'b'],
        kinds: ['incident'],
        storylines: ['s'],
        speakers: ['k'],
        places: ['p'],
        agreements: ['differing'],
        dates: ['day'],
        statuses: ['planned'],
        disputed: true,
      },
      words: 'jet',
      sort: 'best',
      range: october,
      clock: 'happened',
      lanes: 'none',
      laneOrder: [],
      rows: 'few',
      mostLanes: null,
      publishedBy: at('2015-10-05'),
      term: null,
      embed: true,
      foreign: ['utm_source=x'],
    },
  ],
];

describe.each(['/', '/x/', '/deep/er/'])('addresses under %s', (base) => {
  it.each(LINKS)('%s', (link, state) => {
    const address = base + link.slice(1);
    expect(parseAddress(address, { base })).toEqual({ state, notices: [] });
    expect(printAddress(state, { base })).toBe(address);
    expect(hrefOf(state, base)).toBe(address);
  });

  it('read back as the very view they were printed from', () => {
    fc.assert(
      fc.property(views, (state) => {
        const address = printAddress(state, { base });
        const parsed = parseAddress(address, { base });
        expect(parsed).toEqual({ state, notices: [] });
        expect(printAddress(parsed.state, { base })).toBe(address);
      }),
      { numRuns: 1_000 },
    );
  });

  it('survive the browser as they are', () => {
    fc.assert(
      fc.property(views, (state) => {
        const { origin, pathname, search, hash } = new URL(printAddress(state, { base }), 'https://example.org');
        expect(origin).toBe('https://example.org');
        expect(parseAddress(pathname + search + hash, { base }).state).toEqual({
          ...state,
          foreign: expect.anything(),
        });
      }),
    );
  });
});

describe('other ways to write an address', () => {
  it.each([
    ['/event/talks', '/event/talks/'],
    ['/event/talks/index.html', '/event/talks/'],
    ['/index.html', '/'],
    ['/source//a/', '/source/a/'],
    ['', '/'],
    ['?', '/'],
    ['/?&&', '/'],
    ['/?src=b&src=a', '/?src=a,b'],
    ['/?src=b,a,,b,', '/?src=a,b'],
    ['/?src=a%2Cb', '/?src=a,b'],
    ['/?%73rc=a', '/?src=a'],
    ['/?kind=meeting,strike,meeting', '/?kind=meeting,strike'],
    ['/?q=a%20b', '/?q=a+b'],
    ['/?q=&src=&range=&lanes=&embed=&by', '/'],
    ['/?lanes=source&embed=0', '/'],
    ['/?lanes=none&lanes=none', '/?lanes=none'],
    ['/?lanes=&lanes=kind&lanes=', '/?lanes=kind'],
    ['/source/a/#t1%2D2', '/source/a/#t1-2'],
    ['/?v=1&q=x', '/?q=x'],
    ['/?q=1#main', '/?q=1'],
    ['/source/a/#main', '/source/a/'],
    ['/source/a/#t1-2:~:text=word', '/source/a/#t1-2'],
    ['/event/a/#t1-2', '/event/a/'],
    ['/source/a/?ed=0A1B2C3D#t1-2', '/source/a/?ed=0a1b2c3d#t1-2'],
    ['/event/a/?passage=a:t1-2&ed=0a1b2c3d.', '/event/a/?passage=a:t1-2&ed=0a1b2c3d'],
    [`/source/a/?ed=0a1b2c3d${'0'.repeat(56)}#t1-2`, '/source/a/?ed=0a1b2c3d#t1-2'],
    ['/source/a/?ed=,#t1-2', '/source/a/#t1-2'],
    ['/source/a/?ed=%3F#t1-2', '/source/a/?ed=0#t1-2'],
    ['/source/a/?ed=0a1b2c3d', '/source/a/'],
    ['/event/a/?beside=a:t1-2&ed=0a1b2c3d,4e5f6071', '/event/a/?beside=a:t1-2&ed=,4e5f6071'],
  ])('%s is %s', (written, canonical) => {
    const { state, notices } = parseAddress(written, { base: '/' });
    expect(printAddress(state, { base: '/' })).toBe(canonical);
    expect(notices).toEqual([]);
  });

  it.each([
    ['/x', { name: 'explorer' }],
    ['/x/', { name: 'explorer' }],
    ['/x/event/a', { name: 'event', id: 'a' }],
    ['/xy/event/a', { name: 'unknown', path: 'xy/event/a' }],
    ['/x/event/', { name: 'unknown', path: 'event/' }],
    ['/x/event/a/b/', { name: 'unknown', path: 'event/a/b/' }],
    ['/x/numbers/', { name: 'unknown', path: 'numbers/' }],
    ['/x/event/No%20Such/', { name: 'event', id: 'No Such' }],
    ['/x/event/%E0%A4%A/', { name: 'unknown', path: 'event/%E0%A4%A/' }],
    ['/x/event/%2e%2e/', { name: 'unknown', path: 'event/%2e%2e/' }],
    ['/x/event/a%2Fb/', { name: 'unknown', path: 'event/a%2Fb/' }],
    ['/x/__proto__/', { name: 'unknown', path: '__proto__/' }],
  ])('under /x/, %s is the page %j', (path, page) => {
    expect(parseAddress(path, { base: '/x/' }).state.page).toEqual(page);
  });

  it.each(['//evil.example/', '/\\evil.example/', '///evil.example', '/\t/evil.example/', '/ //evil.example/'])(
    'never turns %j into a link to another site',
    (path) => {
      const href = hrefOf(parseAddress(path, { base: '/' }).state, '/');
      expect(new URL(href, 'https://example.org/source/').origin).toBe('https://example.org');
    },
  );
});

describe('a link to hand on', () => {
  it('leaves out what is not ours and what is this frame alone', () => {
    const { state } = parseAddress('/?utm_source=x&q=jet&embed=1&fbclid=%', { base: '/' });
    expect(printAddress(state, { base: '/' })).toBe('/?q=jet&embed=1&utm_source=x&fbclid=%');
    expect(printAddress(state, { base: '/', shared: true })).toBe('/?q=jet');
  });

  it('encodes what would end it in running text', () => {
    const href = hrefOf(view({ words: `(50 %) "it's" & a+b, 1/2: #x!` }), '/');
    expect(href).toBe('/?q=%2850+%25%29+%22it%27s%22+%26+a%2Bb,+1/2:+%23x%21');
  });
});

describe('historyModeBetween', () => {
  const event = view({ page: { name: 'event', id: 'a' } });
  it.each<[string, 'push' | 'replace', ViewState, ViewState]>([
    ['nothing', 'replace', event, event],
    ['selecting an event', 'push', view(), steps.selectEvent(view(), 'a')],
    ['selecting another event', 'push', event, steps.selectEvent(event, 'b')],
    ['opening a passage', 'push', event, steps.openPassage(event, { passage: 'a:t1-2', edition: null })],
    [
      'going to another passage of a source',
      'push',
      steps.openPassageInSource(event, { passage: 'a:t1-2', edition: null }),
      steps.openPassageInSource(event, { passage: 'a:t3-4', edition: null }),
    ],
    ['choosing a source', 'push', event, steps.setSources(event, ['a'])],
    ['choosing a kind', 'push', event, steps.toggleValue(event, 'kinds', 'strike', ['strike'])],
    ['choosing a storyline', 'push', event, steps.setFacet(event, 'storylines', ['s'])],
    ['choosing lanes', 'push', event, steps.setLanes(event, 'kind')],
    ['choosing a day of publication', 'push', event, steps.setPublishedBy(event, at('2015-10-05'))],
    ['choosing whose words are lit', 'push', event, steps.setTerm(event, 'the-group')],
    ['typing', 'replace', event, steps.setWords(event, 'je')],
    ['pan and zoom', 'replace', event, steps.setRange(event, october)],
    ['typing and choosing at once', 'push', event, steps.setSources(steps.setWords(event, 'je'), ['a'])],
  ])('%s: %s', (_name, mode, from, to) => {
    expect(historyModeBetween(from, to)).toBe(mode);
    expect(historyModeBetween(to, from)).toBe(mode);
  });
});
