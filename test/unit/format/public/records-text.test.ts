import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { recordsText } from '#format/public/records-text.ts';

it('each record of a list stands in a line, and each key around the lists', () => {
  const value = { title: 'A', none: [], tags: ['x', 'y'], page: { items: [{ id: 1, of: [2, 3] }, { id: 4 }] } };
  expect(recordsText(value)).toBe(`{
  "title": "A",
  "none": [],
  "tags": ["x","y"],
  "page": {
    "items": [
      {"id":1,"of":[2,3]},
      {"id":4}
    ]
  }
}
`);
});

it('is the JSON of the value, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(recordsText(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
