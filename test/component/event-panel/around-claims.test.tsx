import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Tensions } from '#explore/event/Tensions.tsx';
import type { Claim } from '#model/corpus.ts';
import { claimOf, detailsOf, figureOf, october } from '../../unit/explore/event/event-of.ts';
import { CHRONOLOGY, quote, setup, tensionOf } from './set-up-panel.tsx';

describe('the date of an event', () => {
  it('is given in plain words, in those of the source that it follows, and with its rule', () => {
    const when = { ...october(3), words: quote('b', 'on Saturday'), from: [] };
    setup([claimOf('one', 'b')], { details: detailsOf([claimOf('one', 'b')], { when }) });
    expect(screen.getByText(/in the words of/)).toHaveTextContent('in the words of Source b “on Saturday”');
    expect(screen.getByText('The rule.')).toBeInTheDocument();
    expect(screen.queryByText(/Dates differ/)).toBeNull();
  });

  it('is said to differ when claims exclude each other, and each shows its own', () => {
    const { sourceOf: within_, differing } = setup([claimOf('one', 'b'), claimOf('two', 'c', { when: october(7) })]);
    expect(screen.getByText(/Dates differ/)).toBeInTheDocument();
    expect(differing()).toEqual(['the date: 3 Oct 2015 B; 7 Oct 2015 C']);
    expect(within_('Source c').getByText('7 Oct 2015')).toBeInTheDocument();
    expect(within_('Source b').queryByText(/Dates it/)).toBeNull();
  });

  it('stands in three clocks that also read as text', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.getAllByRole('term').map((each) => each.textContent)).toEqual(['Happened', 'Said and published']);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['3 Oct 2015', '4 Oct 2015B']);
  });
});

describe('around the claims', () => {
  it('tells which sources mention it, which came too early and which do not mention it', () => {
    setup([claimOf('one', 'b')]);
    const group = (words: string) => screen.getByText(words).closest('div');
    expect(group('Mentioned:')).toHaveTextContent(/^Mentioned:.*B$/);
    expect(group('Published earlier:')).toHaveTextContent(/^Published earlier:.*A$/);
    const silent = group('Not mentioned:');
    expect(silent && within(silent).getByRole('link')).toHaveAttribute('href', '/source/c/');
  });

  it('explains its words on request, by key as by pointer', async () => {
    const { user } = setup([claimOf('one', 'b')]);
    const fold = screen.getByText('Published earlier:').closest('details');
    expect(fold).not.toHaveAttribute('open');
    await user.click(screen.getByText('Published earlier:'));
    expect(fold).toHaveAttribute('open');
    expect(screen.getByText('The source was published before it, or before it was first said.')).toBeVisible();
  });

  it('sets the passages of a tension side by side, each a link', () => {
    setup([claimOf('one', 'b')], {}, [tensionOf('t', ['one']), tensionOf('elsewhere', ['no-claim-here'])]);
    expect(screen.getByText('They cannot both be counted.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'these words' })).toHaveAttribute('href', '?p=b:t0-11');
    expect(screen.getByRole('link', { name: 'those words' })).toHaveAttribute('href', '?p=c:t0-11');
    expect(screen.queryByText('Tension elsewhere')).toBeNull();
  });

  it('opens the first of its tensions, and that of the passage that stands open', () => {
    const [first, second, open] = ['1', '2', '3'].map((id) => tensionOf(id, ['one']));
    if (!first || !second || !open) throw new Error('No tension');
    const reading = { ...open, passages: [{ ...quote('b', 'open words', 20), id: 'b:t20-30' }, ...open.passages] };
    setup([claimOf('one', 'b')], { openPassages: ['b:t20-30'] }, [first, second, reading]);
    const isOpen = (id: string) => screen.getByText(`Tension ${id}`).closest('li')?.querySelector('details')?.open;
    expect(['1', '2', '3'].map(isOpen)).toEqual([true, false, true]);
  });

  it('says of each tension why, and folds those beyond three', () => {
    setup(
      [claimOf('one', 'b')],
      {},
      ['1', '2', '3', '4', '5'].map((id) => tensionOf(id, ['one'])),
    );
    expect(screen.getAllByText('They cannot both be counted.').filter((each) => !each.closest('details'))).toHaveLength(
      3,
    );
    const fold = screen.getByText('2 more that this event has a part in').closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold?.querySelectorAll('h4')).toHaveLength(2);
    expect(fold?.querySelectorAll('blockquote')).toHaveLength(4);
  });

  it('of folded tensions the built page has what they are and where they are told', () => {
    const tensions = ['1', '2', '3', '4', '5'].map((id) => tensionOf(id, ['one']));
    const built = document.createElement('div');
    built.innerHTML = renderToString(
      <Tensions
        tensions={tensions}
        sources={CHRONOLOGY.sources}
        openPassages={[]}
        hrefOfPassage={(id) => `?p=${id}`}
        hrefOfComparison={(id) => `/compare/${id}/`}
      />,
    );
    const fold = within(built).getByText('2 more that this event has a part in').closest('details');
    const links = [...(fold?.querySelectorAll('a') ?? [])].map((each) => each.getAttribute('href'));
    expect(links).toEqual(['/compare/4/', '/compare/5/']);
    expect(built.querySelectorAll('blockquote')).toHaveLength(6);
  });

  it('gives its place in each storyline and the neighbours there', () => {
    setup([claimOf('one', 'b')]);
    const line = within(screen.getByText('What was hit?').closest('li') ?? document.body);
    expect(line.getByText('2 of 2')).toBeInTheDocument();
    expect(line.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
      '/compare/line/',
      '/event/after/',
    ]);
    expect(screen.queryByText('Not this one')).toBeNull();
  });

  it('leads to the events before and after in time', () => {
    setup([claimOf('one', 'b')]);
    const links = within(screen.getByRole('navigation', { name: 'Before and after in time' })).getAllByRole('link');
    expect(links.map((each) => each.getAttribute('href'))).toEqual(['/event/before/', '/event/after/']);
  });
});

describe('what differs between the claims', () => {
  const group = { id: 'group', title: 'the group', aspect: 'wording', words: ['IS', 'ISIL'] } as const;
  const says = (id: string, source: string, exact: string) =>
    claimOf(id, source, { passages: [{ ...quote(source, exact), id: `${source}:t0-${exact.length}` }] });

  it.each<[string, readonly Claim[], string]>([
    [
      'whether it is so',
      [claimOf('one', 'b'), claimOf('two', 'c', { stance: 'denies' })],
      'whether it is so: said to be so B; denied C',
    ],
    [
      'a number, in the words of each',
      [claimOf('one', 'b', { figures: [figureOf('x', 3)] }), claimOf('two', 'c', { figures: [figureOf('y', 4)] })],
      'the number of things hit: “3 things” B; “4 things” C',
    ],
    ['the place', [says('one', 'b', 'near North'), says('two', 'c', 'near South')], 'the place: North B; South C'],
    [
      'the words for one thing',
      [says('one', 'b', 'on IS'), says('two', 'c', 'on ISIL'), says('three', 'b', 'IS again')],
      'the words for the group: “IS” B; “ISIL” C',
    ],
  ])('is named: %s', (_name, claims, expected) => {
    const { differing } = setup(claims, {
      chronology: { ...CHRONOLOGY, terms: [group] },
      details: detailsOf(claims, { places: ['north', 'south'] }),
    });
    expect(differing()).toEqual([expected]);
  });

  it('is not spoken of where nothing does', () => {
    expect(setup([claimOf('one', 'b'), claimOf('two', 'c')]).differing()).toEqual([]);
  });
});
