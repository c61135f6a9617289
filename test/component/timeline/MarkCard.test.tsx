import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asSaid } from '#model/clocks/as-said.ts';
import { toldAt } from '#model/told-event.ts';
import { STANCES, valuesOf } from '#model/vocabulary.ts';
import { MarkCard, type SpokenWords } from '#timeline/cards/MarkCard.tsx';
import { chronology, source } from '../../fixtures/records.ts';
import { SAID } from '../../fixtures/said-corpus.ts';
import { CORPUS } from '../../fixtures/timeline-corpus.ts';

const SPOKEN: SpokenWords = { quotation: '“It has begun”', speaker: 'The mayor', said: 'said 30 Sep 2015' };

function setup(event: number, lane: number | null, spoken: SpokenWords | null, corpus = CORPUS) {
  const { container } = render(
    <MarkCard chronology={corpus} told={toldAt(corpus, event, lane)} ofSource={lane !== null} spoken={spoken} />,
  );
  const seen = [...container.querySelectorAll('p')].filter((line) => !line.classList.contains('invisible'));
  return { lines: seen.map(({ textContent }) => textContent), all: container.querySelectorAll('p').length };
}

describe('the card of a mark', () => {
  it('leads with the words, then speaker and day; then title, date and sources', () => {
    expect(setup(0, 1, SPOKEN).lines).toEqual([
      '“It has begun”',
      'The mayor, said 30 Sep 2015',
      'Strikes begin',
      '30 Sep 2015',
      'B Source b',
      'also in A Source a',
    ]);
  });

  it('has the title in the place of words that are not here yet, and as many lines', () => {
    const { lines, all } = setup(0, 1, null);
    expect(lines[0]).toBe('Strikes begin');
    expect(lines.filter((line) => line === 'Strikes begin')).toHaveLength(1);
    expect(all).toBe(setup(0, 1, SPOKEN).all);
  });

  it('says that its event is planned', () => {
    expect(setup(2, 1, SPOKEN).lines).toContain('planned, 20 Oct 2015');
  });

  it('says that its source denies it', () => {
    const denies = valuesOf(STANCES).indexOf('denies');
    const claims = { ...CORPUS.claims, stance: CORPUS.claims.stance.map(() => denies) };
    expect(setup(1, 0, SPOKEN, { ...CORPUS, claims }).lines).toContain('A Source a: denies it');
  });

  it('of a claim tells who made it and when, before its words are here, and no other day', () => {
    const claims = asSaid(SAID);
    expect(setup(2, 1, null, claims).lines).toEqual([
      'Talks begin',
      'The spokesman, said 5 Oct 2015',
      'B Source b: doubts it',
    ]);
    expect(setup(2, null, SPOKEN, claims).lines).toEqual([
      '“It has begun”',
      'The spokesman, said 5 Oct 2015',
      'Talks begin',
      'B Source b: doubts it',
    ]);
  });

  it('of an event that no source reports has its title alone', () => {
    const bare = chronology([{ id: 'hit', title: 'A hit', sources: [] }], { sources: [source('a', '2015-10-04')] });
    expect(setup(0, null, null, bare).lines).toEqual(['A hit', 'no day given']);
  });
});
