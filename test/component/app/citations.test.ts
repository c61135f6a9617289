import { expect, it } from 'vitest';
import { citePage } from '#app/sharing/citations.ts';
import { localDay } from '#app/sharing/local-day.ts';
import { at } from '../../fixtures/records.ts';

const page = { key: 'sourceline-talks', title: '100 % {sure}', corpusTitle: 'A corpus', address: 'https://x.org/{a}/' };

it('cites a page with the day on which it was read, in all forms', () => {
  const { plain, bibtex, csl } = citePage(page, at('2026-03-05'));
  expect(plain).toBe('“100 % {sure}.” Sourceline: A corpus, accessed 5 Mar 2026. https://x.org/{a}/');
  expect(bibtex).toBe(
    [
      '@misc{sourceline-talks,',
      String.raw`  title = {{100 \% \textbraceleft{}sure\textbraceright{}}},`,
      '  howpublished = {Sourceline},',
      '  url = {https://x.org/%7Ba%7D/},',
      '  urldate = {2026-03-05},',
      '}\n',
    ].join('\n'),
  );
  expect(JSON.parse(csl)).toEqual([
    {
      id: page.key,
      type: 'webpage',
      title: page.title,
      'container-title': 'Sourceline',
      URL: page.address,
      accessed: { 'date-parts': [[2026, 3, 5]] },
    },
  ]);
});

it.each([
  ['early', new Date(2026, 10, 25, 0, 0), '2026-11-25'],
  ['late', new Date(2026, 10, 25, 23, 59), '2026-11-25'],
  ['on the last day of a year', new Date(2026, 11, 31, 23, 59), '2026-12-31'],
])('takes the day from the reader’s own calendar, %s', (_name, moment, day) => {
  expect(localDay(moment)).toBe(at(day));
});
