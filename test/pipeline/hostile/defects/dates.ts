import { CLOSED, COUNTED, type Defects, NORTH, replace, SOUTH } from './defect.ts';

/** Dates that cannot be read, or that cannot all be right. */
export const DATES: Defects = {
  'bad-edtf': [
    replace('a season', CLOSED, 'edtf: 2021-03-11', 'edtf: 2021-21'),
    replace('a date before our era', CLOSED, 'edtf: 2021-03-11', 'edtf: -0044-03-15'),
    replace('a year of five digits', CLOSED, 'edtf: 2021-03-11', 'edtf: Y12021'),
    replace('a day of publication that is none', SOUTH, '"[2021-03-15..2021-03-16]"', 'soon'),
    replace('an open span', 'corpus.yaml', '2021-03-01/2021-03-31', '2021-03-01/..'),
  ],
  'date-out-of-bounds': [
    replace('a count that reaches beyond its day', COUNTED, 'asOf: 2021-03-11', 'asOf: 2021-03-12'),
    replace('a year that is a slip', CLOSED, 'edtf: 2021-03-11', 'edtf: 0221-03-11'),
  ],
  'end-before-start': [
    replace('a set that runs backwards', CLOSED, '2021-03-08..2021-03-14', '2021-03-14..2021-03-08'),
  ],
  'letters-out-of-order': [
    replace('a letter before its time', NORTH, 'letter: A', 'letter: C'),
    replace(
      'a letter before others of an article without a day',
      NORTH,
      'edtf: 2021-03-12\n  certainty: printed',
      'edtf: none',
    ),
    replace('a year of publication that is a slip', NORTH, 'edtf: 2021-03-12', 'edtf: 2022-03-12'),
  ],
  'reading-misfit': [
    replace('a certainty of no day', SOUTH, 'edtf: "[2021-03-15..2021-03-16]"', 'edtf: none'),
    replace('an interval as a day', CLOSED, 'edtf: 2021-03-11', 'edtf: 2021-03-11/2021-03-12'),
  ],
  'said-after-publication': [
    replace('a day of an occasion that is a slip', 'occasions.yaml', 'edtf: 2021-03-11', 'edtf: 2021-03-18'),
  ],
  'said-before-it-happened': [
    replace('a date after the saying', CLOSED, 'edtf: 2021-03-11', 'edtf: 2021-03-18'),
    replace('a year of publication long before', NORTH, 'edtf: 2021-03-12', 'edtf: 2012-03-12'),
  ],
  'span-without-events': [
    replace('a span of another year', 'corpus.yaml', '2021-03-01/2021-03-31', '2012-03-01/2012-03-31'),
  ],
};
