import { describe, expect, test } from 'vitest';

import { faultsOf, type Moment } from '../../monkey/invariants.ts';
import { sightOf, targetOf } from './sights.ts';

const fit = targetOf('button', 'Fit', 'group “Zoom”');

function kindsOf(change: Partial<Moment>): readonly string[] {
  const moment: Moment = {
    before: sightOf(),
    step: { do: 'press', key: 'Enter', times: 1 },
    after: sightOf(),
    complaints: [],
    sameAddress: null,
    ...change,
  };
  return faultsOf(moment).map(({ kind, what }) => `${kind}: ${what}`);
}

describe('after a step', () => {
  test('a page like any other has no fault', () => {
    expect(kindsOf({})).toEqual([]);
    expect(kindsOf({ after: sightOf({ address: '/source/a/?q=jet#t1-2' }) })).toEqual([]);
    expect(kindsOf({ after: sightOf({ address: '/?lanes=kind#questions' }) })).toEqual([]);
  });

  test.each<[string, Partial<Moment>, string]>([
    [
      'an exception or a warning',
      { complaints: ['page error: x is null (index-1.js:2)'] },
      'complaint: page error: x is null (index-#.js:#)',
    ],
    ['a page without text', { after: sightOf({ characters: 0 }) }, 'blank: 1 main elements, 0 characters'],
    ['a page without main', { after: sightOf({ mains: 0 }) }, 'blank: 0 main elements, 1000 characters'],
    ['a page that does not answer', { after: sightOf({ answers: false }) }, 'blank: it does not answer'],
    ['a second main heading', { after: sightOf({ headings: 2 }) }, 'headings: 2 at /'],
    ['no main heading', { after: sightOf({ headings: 0, address: '/event/x/' }) }, 'headings: 0 at /event/…'],
    ['an id that stands twice', { after: sightOf({ repeatedIds: ['p1', 'p2'] }) }, 'ids: p1 p2'],
    ['a page wider than the window', { after: sightOf({ beyond: 3 }) }, 'sideways: at /'],
    ['a lost focus', { after: sightOf({ lostFocus: fit }) }, 'focus: button “Fit” in group “Zoom”'],
    ['an address that says less', { after: sightOf({ address: '/?range=yesterday' }) }, 'address: /?range=yesterday'],
    ['an address in another form', { after: sightOf({ address: '/?src=b,a' }) }, 'address: /?src=b,a'],
    ['another view at the same address', { sameAddress: sightOf({}, { lines: ['h1: Strikes'] }) }, 'sameAddress: a'],
    [
      'another view after a reload',
      { step: { do: 'reload' }, before: sightOf({}, { lines: ['h1: Strikes', 'chosen: none'] }) },
      'reload: chosen, a',
    ],
    [
      'another address after a reload',
      { step: { do: 'reload' }, before: sightOf({ address: '/?q=jet' }) },
      'reload: address',
    ],
    [
      'a theme that is not kept',
      { step: { do: 'reload' }, before: sightOf({}, { kept: ['theme: dark'] }) },
      'reload: theme',
    ],
  ])('%s is a fault', (_, change, fault) => {
    expect(kindsOf(change)).toEqual([fault]);
  });

  test('no focus is asked for after Tab, nor in a window of another size', () => {
    const after = sightOf({ lostFocus: fit });
    expect(kindsOf({ after, step: { do: 'press', key: 'Shift+Tab', times: 3 } })).toEqual([]);
    expect(kindsOf({ after, step: { do: 'resize', width: 390, height: 844 } })).toEqual([]);
  });

  test('many differences are told in a few lines', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `li: ${at}`);
    const [fault] = faultsOf({
      before: sightOf({}, { lines }),
      step: { do: 'reload' },
      after: sightOf({}, { lines: [] }),
      complaints: [],
      sameAddress: null,
    });
    expect(fault?.details).toHaveLength(9);
    expect(fault?.details.at(-1)).toBe('and 22 more');
  });
});
