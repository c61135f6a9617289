import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggleShownSource } from '#model/choice/toggle-shown-source.ts';
import { INITIAL_VIEW, setSources, type ViewState } from '#model/choice/view-state.ts';
import { chronology, source } from '../../../fixtures/records.ts';

const IDS = ['a', 'b', 'c'];
const CORPUS = chronology([], { sources: IDS.map((id) => source(id, '2015-10-04')) });

function viewOf(chosen: readonly string[]): ViewState {
  return setSources(INITIAL_VIEW, chosen);
}

/** The boxes that are ticked: all of them while none is chosen. */
function ticked({ filters }: ViewState): readonly string[] {
  return filters.sources.length === 0 ? IDS : filters.sources;
}

describe('a source’s box', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['unticked first leaves the others', [], 'b', ['a', 'c']],
    ['unticked leaves fewer', ['a', 'c'], 'c', ['a']],
    ['ticked adds to those chosen', ['a'], 'b', ['a', 'b']],
    ['ticked as the last is all again', ['a', 'c'], 'b', []],
    ['unticked as the only one is all again', ['a'], 'a', []],
  ])('%s', (_name, chosen, id, expected) => {
    expect(toggleShownSource(viewOf(chosen), CORPUS, id).filters.sources).toEqual(expected);
  });

  it('changes nothing where there is one source', () => {
    const single = chronology([], { sources: [source('a', '2015-10-04')] });
    expect(toggleShownSource(INITIAL_VIEW, single, 'a')).toBe(INITIAL_VIEW);
  });

  it('changes that box alone, unless none would be left', () => {
    fc.assert(
      fc.property(fc.subarray(IDS), fc.constantFrom(...IDS), (chosen, id) => {
        const before = ticked(viewOf(chosen));
        const after = ticked(toggleShownSource(viewOf(chosen), CORPUS, id));
        if (before.length === 1 && before[0] === id) expect(after).toEqual(IDS);
        else {
          expect(after.includes(id)).toBe(!before.includes(id));
          expect(after.filter((each) => each !== id)).toEqual(before.filter((each) => each !== id));
        }
      }),
    );
  });

  it('twice is as before, unless it was the only one', () => {
    fc.assert(
      fc.property(fc.subarray(IDS), fc.constantFrom(...IDS), (chosen, id) => {
        const before = viewOf(chosen);
        fc.pre(ticked(before).length > 1 || !ticked(before).includes(id));
        expect(ticked(toggleShownSource(toggleShownSource(before, CORPUS, id), CORPUS, id))).toEqual(ticked(before));
      }),
    );
  });
});
