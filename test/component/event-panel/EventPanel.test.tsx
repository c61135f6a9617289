import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EventPanel, type EventPanelProps } from '#explore/event/EventPanel.tsx';
import type { Claim, Place, Speaker, Tension } from '#model/corpus.ts';
import { day } from '#model/day.ts';
import { claimOf, detailsOf, figureOf, october, sourceOf } from '../../unit/explore/event/event-of.ts';
import { chronology } from '../../fixtures/records.ts';

const SOURCES = [sourceOf('a', 1), sourceOf('b', 4), sourceOf('c', 9)];
const IDS = ['before', 'event', 'after'];

const DAYS = [16_709, 16_711, 16_714].map(day);

const CHRONOLOGY = chronology(
  DAYS.map((each, index) => {
    const id = IDS[index] ?? '';
    return { id, title: `Title of ${id}`, reading: 'day', earliest: each, latest: each };
  }),
  {
    span: { first: day(16_709), last: day(16_739) },
    sources: SOURCES,
    storylines: [
      { id: 'line', title: 'What was hit?', sentence: '', events: [2, 1] },
      { id: 'other', title: 'Not this one', sentence: '', events: [0] },
    ],
  },
);

function speaker(id: string, name: string, institution = id): readonly [string, Speaker] {
  return [id, { id, name, institution, titles: [], spellings: [], anonymous: false }];
}

function place(id: string, name: string): readonly [string, Place] {
  return [id, { id, name, spellings: [], lat: null, lon: null, precision: 'city', certainty: 'certain' }];
}

function quote(source: string, exact: string, start = 0) {
  return { source, exact, prefix: '', suffix: '', start, end: start + exact.length };
}

function panel(claims: readonly Claim[], props: Partial<EventPanelProps> = {}, tensions: readonly Tension[] = []) {
  return (
    <EventPanel
      chronology={CHRONOLOGY}
      index={1}
      details={detailsOf(claims)}
      records={{
        speakers: new Map([
          speaker('ministry', 'The ministry'),
          speaker('spokesman', 'A. Spokesman', 'ministry'),
          speaker('wire', 'The Wire'),
        ]),
        occasions: new Map([
          ['briefing', { id: 'briefing', title: 'A briefing', speakers: [], day: claimOf('x', 'b').said, venue: null }],
        ]),
        places: new Map([place('north', 'North'), place('south', 'South')]),
        measures: new Map([['things', { id: 'things', label: 'things hit', definition: '' }]]),
        tensions,
      }}
      previous={0}
      next={2}
      openPassages={[]}
      hrefOfEvent={(event) => `/event/${event}/`}
      hrefOfPassage={(passage) => `?p=${passage}`}
      hrefOfSource={(source) => `/source/${source}/`}
      {...props}
    />
  );
}

function setup(...args: Parameters<typeof panel>) {
  render(panel(...args));
  return {
    user: userEvent.setup(),
    headings: () => screen.getAllByRole('heading').map((each) => `${each.tagName} ${each.textContent}`),
    differing: () =>
      [...(document.querySelector('dl[aria-label="What differs"]')?.children ?? [])].map((each) => each.textContent),
    sourceOf: (label: string) => {
      const item = screen.getByRole('link', { name: new RegExp(label) }).closest('li');
      if (!item) throw new Error(`No source ${label}`);
      return within(item);
    },
  };
}

function tensionOf(id: string, claims: readonly string[]): Tension {
  return {
    id,
    title: `Tension ${id}`,
    sentence: 'They cannot both be counted.',
    claims,
    passages: [
      { ...quote('b', 'these words'), id: 'b:t0-11' },
      { ...quote('c', 'those words'), id: 'c:t0-11' },
    ],
  };
}

describe('the claims of an event', () => {
  it('stand under their sources in the order of publication, each quotation a link to its passage', () => {
    const { sourceOf: within_ } = setup([claimOf('one', 'b'), claimOf('second', 'c')], { openPassages: ['c:t0-6'] });
    expect(within_('Source b').getByRole('link', { name: 'Words of one' })).toHaveAttribute('href', '?p=b:t0-3');
    expect(within_('Source c').getByRole('link', { current: true })).toHaveTextContent('Words of second');
    expect(screen.getAllByRole('link', { current: true })).toHaveLength(1);
    expect(within_('Source b').getByText('published 4 Oct 2015')).toBeInTheDocument();
  });

  it('name the speaker as printed, the occasion, the agency in between and the stance', () => {
    setup([
      claimOf('one', 'b', {
        speaker: 'spokesman',
        as: quote('b', 'Gen Spokesman, chief of things'),
        occasion: 'briefing',
        via: ['wire'],
        stance: 'denies',
      }),
    ]);
    expect(screen.getByText('Gen Spokesman, chief of things').parentElement).toHaveTextContent(
      'Gen Spokesman, chief of things. Denies it; A briefing, 4 Oct 2015; reported by The Wire',
    );
  });

  it('belong to the article itself when nobody is quoted', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.getByText('The article’s own voice').parentElement).toHaveTextContent(
      'The article’s own voice. Asserts it; in print, 4 Oct 2015',
    );
  });

  it('show figures as printed and as read, and the sum of the items', () => {
    const figures = [
      figureOf('all', 3, { qualifier: 'at-least' }),
      figureOf('x', 1, { partOf: 'all' }),
      figureOf('y', 2, { partOf: 'all' }),
    ];
    setup([claimOf('one', 'b', { figures })]);
    const list = within(screen.getByRole('list', { name: 'Figures' }));
    expect(list.getAllByRole('listitem').map((each) => each.textContent)).toContain(
      '“3 things” things hit: at least 3',
    );
    expect(screen.getByText('The items: 1 + 2 = 3.')).toBeInTheDocument();
  });

  it('count as one origin when two sources quote the same body', () => {
    setup([claimOf('one', 'b', { speaker: 'ministry' }), claimOf('two', 'c', { speaker: 'spokesman' })]);
    expect(screen.getByText('2 sources, one origin: The ministry.')).toBeInTheDocument();
  });
});

describe('the date of an event', () => {
  it('is given in plain words, in the source’s own, and with its rule', () => {
    const when = { ...october(3), words: quote('b', 'on Saturday'), from: [] };
    setup([claimOf('one', 'b')], { details: detailsOf([claimOf('one', 'b')], { when }) });
    expect(screen.getByText(/in the source’s words/)).toHaveTextContent('in the source’s words “on Saturday”');
    expect(screen.getByText('The rule.')).toBeInTheDocument();
    expect(screen.queryByText(/Dates differ/)).toBeNull();
  });

  it('is said to differ when claims exclude each other, and each shows its own', () => {
    const { sourceOf: within_, differing } = setup([claimOf('one', 'b'), claimOf('two', 'c', { when: october(7) })]);
    expect(screen.getByText(/Dates differ/)).toBeInTheDocument();
    expect(differing()).toEqual(['What is said differs in the date: 3 Oct 2015 (B); 7 Oct 2015 (C).']);
    expect(within_('Source c').getByText('7 Oct 2015')).toBeInTheDocument();
    expect(within_('Source b').queryByText(/Dates it/)).toBeNull();
  });

  it('stands in three clocks that also read as text', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.getAllByRole('term').map((each) => each.textContent)).toEqual(['Happened', 'Said', 'Published']);
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual([
      '3 Oct 2015',
      '4 Oct 2015',
      '4 Oct 2015',
    ]);
  });
});

describe('around the claims', () => {
  it('tells which sources mention it, which came too early and which do not mention it', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.getByText(/^Mentioned:/)).toHaveTextContent('Mentioned: B.');
    expect(screen.getByText(/^Published earlier:/)).toHaveTextContent('Published earlier: A.');
    expect(screen.getByText(/^Not mentioned:/)).toHaveTextContent('Not mentioned: C.');
    expect(within(screen.getByText(/^Not mentioned:/)).getByRole('link')).toHaveAttribute('href', '/source/c/');
  });

  it('sets the passages of a tension side by side, each a link', () => {
    setup([claimOf('one', 'b')], {}, [tensionOf('t', ['one']), tensionOf('elsewhere', ['no-claim-here'])]);
    expect(screen.getByText('They cannot both be counted.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'these words' })).toHaveAttribute('href', '?p=b:t0-11');
    expect(screen.getByRole('link', { name: 'those words' })).toHaveAttribute('href', '?p=c:t0-11');
    expect(screen.queryByText('Tension elsewhere')).toBeNull();
  });

  it('tells first the tensions whose passages are those of the event', () => {
    const mine = claimOf('one', 'b');
    const [passage] = mine.passages;
    if (!passage) throw new Error('A claim has a passage');
    const near = { ...tensionOf('near', ['one']), passages: [passage] };
    const far = tensionOf('far', ['one']);
    setup([mine], {}, [far, near]);
    const titles = [...document.querySelectorAll('details h4')].map(({ textContent }) => textContent);
    expect(titles).toEqual([near.title, far.title]);
  });

  it('folds many tensions, but not the one that holds the open passage', () => {
    const many = ['1', '2', '3'].map((id) => tensionOf(id, ['one']));
    const [first, ...rest] = many;
    if (!first) throw new Error('No tension');
    const open = { ...first, passages: [{ ...quote('b', 'open words', 20), id: 'b:t20-30' }] };
    setup([claimOf('one', 'b')], { openPassages: ['b:t20-30'] }, [open, ...rest]);
    expect(screen.getAllByRole('group').map((each) => each.hasAttribute('open'))).toEqual([true, false, false]);
  });

  it('gives its place in each storyline and the neighbours there', () => {
    setup([claimOf('one', 'b')]);
    const line = within(screen.getByText('What was hit?').closest('li') ?? document.body);
    expect(line.getByText('2 of 2')).toBeInTheDocument();
    expect(line.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['/event/after/']);
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
      'What is said differs in whether it is so: said to be so (B); denied (C).',
    ],
    [
      'a number, in the words of each',
      [claimOf('one', 'b', { figures: [figureOf('x', 3)] }), claimOf('two', 'c', { figures: [figureOf('y', 4)] })],
      'What is said differs in the number of things hit: “3 things” (B); “4 things” (C).',
    ],
    [
      'the place',
      [says('one', 'b', 'near North'), says('two', 'c', 'near South')],
      'What is said differs in the place: North (B); South (C).',
    ],
    [
      'the words for one thing',
      [says('one', 'b', 'on IS'), says('two', 'c', 'on ISIL'), says('three', 'b', 'IS again')],
      'What is said differs in the words for the group: “IS” (B); “ISIL” (C).',
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

describe('the same words in two sources', () => {
  const printed = (id: string, source: string) =>
    claimOf(id, source, { passages: [{ ...quote(source, 'The very words.'), id: `${source}:t0-15` }] });

  it('are one origin, and each says where else they stand', () => {
    const { sourceOf: within_ } = setup([printed('one', 'b'), printed('two', 'c')]);
    expect(screen.getByText('2 sources, one origin: Source b.')).toBeInTheDocument();
    expect(within_('Source b').getByText('In the same words in Source c: one origin.')).toBeInTheDocument();
    expect(within_('Source c').getByText('In the same words in Source b: one origin.')).toBeInTheDocument();
  });
});

describe('a quotation', () => {
  const inText = {
    ...quote('b', 'more than 60 missions', 20),
    id: 'b:t20-41',
    prefix: 'They fly. Aircraft have made ',
    suffix: ' so far, he said.\n\nMore',
  };

  it('that is part of a sentence stands in it', () => {
    setup([claimOf('one', 'b', { passages: [inText] })]);
    const link = screen.getByRole('link', { name: 'more than 60 missions' });
    expect(link.closest('blockquote')).toHaveTextContent('“Aircraft have made more than 60 missions so far, he said.');
  });

  it('has its surroundings on request, and leads to both passages side by side', () => {
    setup([claimOf('one', 'b'), claimOf('two', 'c')], {
      contextOf: ({ id }) => <details>around {id}</details>,
      hrefOfSideBySide: (id) => (id.startsWith('b') ? null : `?both=${id}`),
    });
    expect(screen.getByText('around b:t0-3')).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'Read side by side' }).map((each) => each.getAttribute('href'))).toEqual(
      ['?both=c:t0-3'],
    );
  });

  it('keeps its own quote mark', () => {
    const own = { ...quote('b', '"We hit them," he said.'), id: 'b:t0-23' };
    setup([claimOf('one', 'b', { passages: [own] })]);
    expect(screen.getByRole('link', { name: /We hit them/ }).closest('blockquote')).toHaveTextContent(
      /^"We hit them," he said\.$/,
    );
  });
});

describe('lighting', () => {
  it('tells of the event that a link under the pointer or with the focus leads to', async () => {
    const lit: (string | null)[] = [];
    const { user } = setup([claimOf('one', 'b')], { onLight: (event) => lit.push(event) });
    const [before] = within(screen.getByRole('navigation', { name: 'Before and after in time' })).getAllByRole('link');
    if (!before) throw new Error('No event before');
    await user.hover(before);
    expect(lit.at(-1)).toBe('before');
    await user.unhover(before);
    expect(lit.at(-1)).toBeNull();
    act(() => before.focus());
    expect(lit.at(-1)).toBe('before');
  });
});

describe('a correction', () => {
  it('can be suggested where there is an address for it', () => {
    setup([claimOf('one', 'b')], { correctionHref: 'mailto:desk@example.org' });
    expect(screen.getByRole('link', { name: 'Suggest a correction' })).toHaveAttribute(
      'href',
      'mailto:desk@example.org',
    );
  });

  it('is not spoken of where there is none', () => {
    setup([claimOf('one', 'b')]);
    expect(screen.queryByText(/correction/)).toBeNull();
  });
});

describe('the panel', () => {
  it('has its headings in order', () => {
    const { headings } = setup([claimOf('one', 'b')], {}, [tensionOf('t', ['one'])]);
    expect(headings()).toEqual([
      'H2 Someone says something happened',
      'H3 Who says so',
      'H3 Where passages disagree',
      'H4 Tension t',
      'H3 Storylines',
    ]);
  });

  it('lets the Tab key visit sources, then quotations, then neighbours', async () => {
    const { user } = setup([claimOf('one', 'b')], { chronology: { ...CHRONOLOGY, storylines: [] } });
    const visited: (string | null)[] = [];
    await user.tab();
    while (document.activeElement && document.activeElement !== document.body) {
      visited.push(document.activeElement.getAttribute('href'));
      await user.tab();
    }
    expect(visited).toEqual([
      '/source/b/',
      '?p=b:t0-3',
      '/source/b/',
      '/source/a/',
      '/source/c/',
      '/event/before/',
      '/event/after/',
    ]);
  });

  it('shows what looks like HTML as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const claim = claimOf('one', 'b', { as: quote('b', evil), passages: [{ ...quote('b', evil), id: 'b:t0-28' }] });
    setup([claim], { details: detailsOf([claim], { title: evil }) });
    expect(screen.getByRole('heading', { level: 2, name: evil })).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('renders without a browser and with no style attribute', () => {
    const html = renderToString(panel([claimOf('one', 'b')]));
    expect(html).toContain('Words of one');
    expect(html).not.toContain(' style=');
  });
});
