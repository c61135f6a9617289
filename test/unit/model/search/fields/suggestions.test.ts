import { describe, expect, it } from 'vitest';

import { suggestionsFor, withSuggestion } from '#model/search/fields/suggestions.ts';

import { CORPUS } from '../../../../fixtures/timeline-corpus.ts';

const names = {
  speakers: [
    { id: 'holt', name: 'Ines Holt', names: ['the mayor'] },
    { id: 'office', name: 'Road office', names: [] },
  ],
  places: [{ id: 'lark', name: 'Lark bridge', names: ['bridge over the Lark'] }],
};

function offered(typed: string): readonly string[] {
  return suggestionsFor(typed, CORPUS, names);
}

describe('values of a field are offered as it is typed', () => {
  it.each([
    ['speaker:', ['Ines Holt', 'Road office']],
    ['strikes speaker:ho', ['Ines Holt']],
    ['-speaker:mayor', ['Ines Holt']],
    ['place:"over the', ['Lark bridge']],
    ['story:how', ['How many?']],
    ['source:B', ['Source b']],
    ['said:', []],
    ['colour:', []],
    ['speaker:nobody', []],
    ['speaker:holt strikes', []],
    ['speaker:"Ines Holt" ', []],
    ['strikes', []],
  ])('%s', (typed, labels) => {
    expect(offered(typed)).toEqual(labels);
  });

  it('and put in its place, in quotation marks where they have spaces', () => {
    expect(withSuggestion('strikes speaker:ho', 'Ines Holt')).toBe('strikes speaker:"Ines Holt" ');
    expect(withSuggestion('kind:', 'strike')).toBe('kind:strike ');
    expect(withSuggestion('place:"over the', 'Lark')).toBe('place:Lark ');
  });
});
