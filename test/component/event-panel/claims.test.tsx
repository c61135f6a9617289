import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { claimOf, figureOf } from '../../unit/explore/event/event-of.ts';
import { quote, setup } from './set-up-panel.tsx';

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

  it('that begins within quoted speech has one opening mark, and what opens closes', () => {
    const spoken = {
      ...quote('b', 'We hit them', 20),
      id: 'b:t20-31',
      prefix: 'Later he spoke. "',
      suffix: ' all. More',
    };
    setup([claimOf('one', 'b', { passages: [spoken] })]);
    expect(screen.getByRole('link', { name: 'We hit them' }).closest('blockquote')).toHaveTextContent(
      /^"We hit them all\."$/,
    );
  });

  it('is printed once where it is quoted for two speakers, and both are named', () => {
    setup([
      claimOf('one', 'b', { speaker: 'ministry' }),
      claimOf('two', 'b', { speaker: 'wire', passages: claimOf('one', 'b').passages }),
    ]);
    expect(screen.getAllByRole('link', { name: 'Words of one' })).toHaveLength(1);
    expect(screen.getByText('The ministry')).toBeInTheDocument();
    expect(screen.getByText('The Wire').parentElement).toHaveTextContent(/^The same words: The Wire/);
  });

  it('was said by a day, and nothing says that it was on none', () => {
    const { earliest: latest } = claimOf('one', 'b').said;
    setup([
      claimOf('one', 'b', {
        said: { edtf: '..2015-10-04', earliest: null, latest, ends: PLAIN_DAYS, words: null, rule: '', outside: null },
      }),
    ]);
    expect(screen.getByText('The article’s own voice').parentElement).toHaveTextContent('in print, by 4 Oct 2015');
    expect(screen.queryByText(/no day given/)).toBeNull();
  });

  it('keeps its own quote mark', () => {
    const own = { ...quote('b', '"We hit them," he said.'), id: 'b:t0-23' };
    setup([claimOf('one', 'b', { passages: [own] })]);
    expect(screen.getByRole('link', { name: /We hit them/ }).closest('blockquote')).toHaveTextContent(
      /^"We hit them," he said\.$/,
    );
  });
});
