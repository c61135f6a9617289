import { expect, it } from 'vitest';

import { at } from '#base/at.ts';
import { headScene } from '#timeline/layout/scene/head-scene.ts';

import { LIMITS } from '../../../../fixtures/any-events.ts';
import { chronology, source } from '../../../../fixtures/records.ts';
import { axisOf, placed } from './axis-of.ts';

it.each(['a', 'ad', 'abc'])('the name of a source stands beside its letters, %s, and not on them', (id) => {
  const axis = axisOf(chronology([], { sources: [source(id, '2015-10-04')] }), LIMITS);
  const words = placed([headScene(axis, at(axis.layout.lanes, 0))]).flatMap(({ shape }) =>
    shape.kind === 'text' ? [shape] : [],
  );
  const [letter, name] = [at(words, 0), at(words, 1)];
  expect([letter.text, name.text]).toEqual([id.toUpperCase(), `Source ${id}`]);
  expect(name.at.x - letter.at.x).toBeGreaterThanOrEqual(9 * id.length + 4);
});
