import { describe, expect, test } from 'vitest';

import { doorsOf, isMissingPage } from '../../monkey/doors.ts';

const NONE = { span: { first: '2015-09-01', last: '2015-11-30' }, sources: [], events: [], storylines: [], claims: [] };

describe('the doors of a site', () => {
  test('are its pages and its passages, in each place where they can be read', () => {
    const doors = doorsOf({
      ...NONE,
      sources: [{ id: 'a' }],
      events: [{ id: 'talks' }],
      claims: [{ event: 'talks', passages: [{ id: 'a:t1-2' }] }],
    }).flat();
    for (const address of [
      '/',
      '/source/',
      '/source/a/',
      '/event/talks/',
      '/event/talks/?passage=a:t1-2',
      '/source/a/#t1-2',
      '/?src=a',
    ])
      expect(doors).toContain(address);
  });

  test('are there without any record, and no kind of them is empty', () => {
    expect(doorsOf(NONE).flat()).toContain('/');
    expect(doorsOf(NONE).every((kind) => kind.length > 0)).toBe(true);
  });
});

describe('what a browser says of a page that is not there', () => {
  const said = (path: string, status = 404) =>
    `console error: Failed to load resource: the server responded with a status of ${status} (Not Found) (http://127.0.0.1:4173${path})`;

  test.each([
    ['is no fault where the door leads nowhere', said('/nowhere/'), true],
    ['with filters, too', said('/nowhere/?src=a'), true],
    ['is one for a file', said('/assets/index.js'), false],
    ['is one for another answer', said('/nowhere/', 500), false],
    ['is not all that can be said', 'page error: x is null', false],
  ])('%s', (_, complaint, missing) => {
    expect(isMissingPage(complaint)).toBe(missing);
  });
});
