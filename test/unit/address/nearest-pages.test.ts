import { describe, expect, it } from 'vitest';

import { parseAddress, printAddress } from '#address/address.ts';
import { nearestPages } from '#address/nearest-pages.ts';
import { openPage } from '#model/choice/view-state.ts';

import { chronology, source } from '../../fixtures/records.ts';

const corpus = chronology(
  [
    { id: 'start-of-strikes', title: 'Russia starts air strikes' },
    { id: 'strikes-on-raqqa', title: 'Strikes on Raqqa' },
    { id: 'vienna-talks', title: 'Ministers meet' },
  ],
  {
    sources: [source('ians-oct', '2015-10-04'), source('ians-nov', '2015-11-02')],
    storylines: [{ id: 'how-it-began', title: 'How did it begin?', sentence: '', events: [0] }],
    aliases: new Map([['talks-in-vienna', 'vienna-talks']]),
  },
);

/** The addresses that an address without a page leads to, in their order. */
function meant(path: string, base = '/'): readonly string[] {
  const { state } = parseAddress(base + path.slice(1), { base });
  return nearestPages(state.page, corpus).map(({ page }) => printAddress(openPage(state, page), { base }));
}

describe('the page that was meant stands first', () => {
  it.each([
    // As a sentence ends a link.
    ['/event/start-of-strikes)', '/event/start-of-strikes/'],
    ['/event/start-of-strikes).', '/event/start-of-strikes/'],
    ['/event/start-of-strikes,', '/event/start-of-strikes/'],
    ['/event/start-of-strikes%E2%80%9D', '/event/start-of-strikes/'],
    ['/event/start-of-strikes%3E', '/event/start-of-strikes/'],
    ['/event/start-of-strikes%22', '/event/start-of-strikes/'],
    ['/event/start-of-strikes%E2%80%8B', '/event/start-of-strikes/'],
    ['/event/start-of-strikes/).', '/event/start-of-strikes/'],
    ['/event/start-of-strikes/%3E', '/event/start-of-strikes/'],
    ['/event/*start-of-strikes*', '/event/start-of-strikes/'],
    ['/source/ians-nov).', '/source/ians-nov/'],
    ['/source/ians-nov/,', '/source/ians-nov/'],
    // In other letters.
    ['/event/Start-Of-Strikes/', '/event/start-of-strikes/'],
    ['/Event/start-of-strikes', '/event/start-of-strikes/'],
    ['/EVENT/START-OF-STRIKES/', '/event/start-of-strikes/'],
    ['/Source/IANS-Nov/', '/source/ians-nov/'],
    ['/event/start_of_strikes', '/event/start-of-strikes/'],
    ['/event/start%20of%20strikes', '/event/start-of-strikes/'],
    // Cut, grown, mistyped.
    ['/event/start-of-str', '/event/start-of-strikes/'],
    ['/evnt/start-of-strikes/', '/event/start-of-strikes/'],
    ['/events/start-of-strikes/', '/event/start-of-strikes/'],
    ['/event/start-of-strikes/x', '/event/start-of-strikes/'],
    ['/event/x/start-of-strikes/', '/event/start-of-strikes/'],
    ['/event/start-of-strikes/index.htm', '/event/start-of-strikes/'],
    ['/event/start-of-strikes/index.html).', '/event/start-of-strikes/'],
    ['/event/a%2Fstart-of-strikes/', '/event/start-of-strikes/'],
    ['/start-of-strikes/', '/event/start-of-strikes/'],
    ['/ians-nov', '/source/ians-nov/'],
    ['/event/ians-nov/', '/source/ians-nov/'],
    ['/source/vienna-talks/', '/event/vienna-talks/'],
    ['/event/Talks-in-Vienna).', '/event/vienna-talks/'],
    ['/compare/how-it-bgan/', '/compare/how-it-began/'],
    ['/Compare/How_it_began).', '/compare/how-it-began/'],
    // No record at all.
    ['/event/', '/'],
    ['/event', '/'],
    ['/Event/).', '/'],
    ['/event/%29/', '/'],
    ['/).', '/'],
    ['/%E2%80%9D', '/'],
    ['/Source', '/source/'],
    ['/sources/', '/source/'],
    ['/source/)', '/source/'],
  ])('%s: %s', (path, page) => {
    expect(meant(path)[0]).toBe(page);
    expect(meant(path, '/x/')[0]).toBe(`/x${page}`);
  });
});

it('offers others that are near, each once', () => {
  expect(meant('/event/strikes/')).toEqual(['/event/start-of-strikes/', '/event/strikes-on-raqqa/']);
  expect(meant('/source/ians/')).toEqual(['/source/ians-oct/', '/source/ians-nov/']);
});

it.each(['/event/zzzzzz/', '/no/such/page/', '/event/__proto__/', '/event/%E0%A4%A/', '/constructor'])(
  'offers nothing that has nothing to do with %s',
  (path) => {
    expect(meant(path)).toEqual([]);
  },
);

it('answers however long the path is', () => {
  expect(meant(`/event/${'start-of-strikes/'.repeat(100_000)}`)[0]).toBe('/event/start-of-strikes/');
  expect(meant(`/${'x'.repeat(2_000_000)}`)).toEqual([]);
});
