import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticlePane } from '#reader/ArticlePane.tsx';
import { type ArticleProps, ArticleView, type ArticleViewProps } from '#reader/ArticleView.tsx';
import { articleOf, type ArticleOptions } from '../../fixtures/article-of.ts';

const READING = {
  look: 1,
  currentPassage: null,
  currentEvent: null,
  lit: null,
  asked: null,
  terms: [],
  litTerm: null,
  originalHref: null,
  onLight: () => undefined,
  onLitTerm: () => undefined,
  copyText: (words, passage) => `${words} ${passage}`,
  hrefOfEvent: (event, passage) => `/event/${event}/?at=${passage}`,
} satisfies Partial<ArticleProps>;

function view(text: string, options: ArticleOptions, props: Partial<ArticleViewProps> = {}) {
  return (
    <ArticleView
      {...READING}
      article={articleOf(text, options)}
      hrefOfPassage={(passage) => `/source/src/#${passage}`}
      {...props}
    />
  );
}

function setup(text: string, options: ArticleOptions = {}, props: Partial<ArticleViewProps> = {}) {
  const { container, rerender } = render(view(text, options, props));
  return {
    user: userEvent.setup(),
    paragraphs: () => [...container.querySelectorAll('p[id^=p]')].map((each) => each.textContent),
    markOf: (fragment: string) => container.querySelector(`#${fragment}`),
    marks: () => [...container.querySelectorAll('mark')].map((each) => each.textContent),
    showAgain: (change: Partial<ArticleViewProps>) => rerender(view(text, options, { ...props, ...change })),
  };
}

describe('the text of an article', () => {
  it('is printed once where passages overlap, each mark a link to an event', () => {
    const { paragraphs } = setup('one two three', {
      passages: [
        ['one two', 'a'],
        ['two three', 'b'],
      ],
    });
    expect(paragraphs()).toEqual(['one two three']);
    const links = screen.getAllByRole('link').filter((link) => link.closest('mark'));
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['one ', '/event/a/?at=src:t0-7'],
      [' three', '/event/b/?at=src:t4-13'],
    ]);
  });

  it('announces each passage once, as a mark and as a link, in however many runs it stands', () => {
    setup('one two three\nfour five', {
      passages: [
        ['one two three\nfour', 'a'],
        ['two', 'b'],
      ],
    });
    expect(screen.getAllByRole('mark').map((mark) => mark.textContent)).toEqual(['one ', 'two']);
    expect(screen.getAllByRole('link').filter((link) => link.closest('mark'))).toHaveLength(2);
  });

  it('follows the link of a passage when another of its runs is clicked, with the same keys held', async () => {
    const { user } = setup('one two three\nfour five', {
      passages: [
        ['one two three\nfour', 'a'],
        ['two', 'b'],
      ],
    });
    const followed: string[] = [];
    const listen = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) followed.push(`${event.ctrlKey ? 'Ctrl ' : ''}${link.getAttribute('href')}`);
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    await user.click(screen.getByText('four'));
    await user.keyboard('{Control>}');
    await user.click(screen.getByText('three'));
    document.removeEventListener('click', listen);
    expect(followed).toEqual(['/event/a/?at=src:t0-18', 'Ctrl /event/a/?at=src:t0-18']);
  });

  it('holds the fragment of each passage as an id, also where two begin together', () => {
    const { markOf } = setup('one two', {
      passages: [
        ['one', 'b'],
        ['one two', 'a'],
      ],
    });
    expect(markOf('t0-7')).toHaveTextContent('one');
    expect(markOf('t0-3')).toBeInTheDocument();
  });

  it('shows a passage at either end and one across two paragraphs', () => {
    const { marks, markOf } = setup('one two\nthree four', {
      passages: [
        ['one', 'a'],
        ['two\nthree', 'b'],
        ['four', 'c'],
      ],
    });
    expect(marks()).toEqual(['one', 'two', 'three', 'four']);
    expect(markOf('t4-13')).toHaveTextContent('two');
  });

  it('paints no signs that were left in it', () => {
    expect(setup('**Moscow:** one', { signs: '\\*\\*', kinds: { 'Moscow:': 'dateline' } }).paragraphs()).toEqual([
      'Moscow: one',
    ]);
  });

  it('shows what looks like HTML as text', () => {
    const evil = '<img src=x onerror=alert(1)> & <script>';
    const { paragraphs } = setup(evil, { passages: [['<script>', 'a']] });
    expect(paragraphs()).toEqual([evil]);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('stops the Tab key once for each passage, in the order of the text', async () => {
    const { user } = setup('one two three. four', {
      passages: [
        ['one two three', 'a'],
        ['two', 'b'],
        ['four', 'c'],
      ],
    });
    const visited: (string | null)[] = [];
    await user.tab();
    while (document.activeElement && document.activeElement !== document.body) {
      if (document.activeElement.closest('mark')) visited.push(document.activeElement.textContent);
      await user.tab();
    }
    expect(visited).toEqual(['one ', 'two', 'four']);
  });

  it('folds page furniture, and opens the fold that holds the open passage', () => {
    const options: ArticleOptions = { kinds: { 'Old Menu': 'furniture' }, passages: [['Menu', 'a']] };
    const { showAgain } = setup('Old Menu\nbody', options);
    const fold = screen.getByText(/^Not article text/).closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('Old Menu');
    showAgain({ currentPassage: 'src:t4-8' });
    expect(fold).toHaveAttribute('open');
  });

  it('names the events of each paragraph beside it', () => {
    setup('one two\nthree', {
      passages: [
        ['one', 'a'],
        ['two', 'a', 'b'],
      ],
    });
    const chips = within(screen.getByRole('list', { name: 'Events from paragraph 1' })).getAllByRole('link');
    expect(chips.map((chip) => [chip.textContent, chip.getAttribute('href')])).toEqual([
      ['Title of a', '/event/a/?at=src:t0-3'],
      ['Title of b', '/event/b/?at=src:t4-7'],
    ]);
    expect(screen.queryByRole('list', { name: 'Events from paragraph 2' })).toBeNull();
  });
});

describe('the open passage', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ],
  };

  it('is current, and has its neighbours a click away', () => {
    setup('one two three', options, { currentPassage: 'src:t4-7' });
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('two');
    const steps = within(screen.getByRole('navigation', { name: 'Passages of this article' }));
    expect(steps.getByText('Passage 2 of 3')).toBeInTheDocument();
    expect(steps.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '/source/src/#src:t0-3');
    expect(steps.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/source/src/#src:t8-13');
  });

  it('may be words that no claim rests on: they are marked and lead nowhere', () => {
    const { markOf } = setup('one two three four', options, { currentPassage: 'src:t14-18' });
    expect(markOf('t14-18')?.outerHTML).toContain('four');
    expect(within(screen.getByText('four')).queryByRole('link')).toBeNull();
  });

  it('may be unknown: the article says so and is shown whole', () => {
    const { paragraphs } = setup('one two three', options, { currentPassage: 'src:t90-99' });
    expect(screen.getByText(/names a passage that is not in this text/)).toBeInTheDocument();
    expect(paragraphs()).toEqual(['one two three']);
    expect(screen.queryByRole('link', { current: true })).toBeNull();
  });

  it('takes no focus when it changes', () => {
    const { showAgain } = setup('one two three', options, { currentPassage: 'src:t0-3' });
    showAgain({ currentPassage: 'src:t8-13' });
    expect(document.body).toHaveFocus();
  });
});

describe('steps by key', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
      ['three', 'c'],
    ],
  };

  it.each([
    ['{Alt>}{ArrowDown}{/Alt}', '/source/src/#src:t8-13'],
    ['{Alt>}{ArrowUp}{/Alt}', '/source/src/#src:t0-3'],
    ['{ArrowDown}', null],
    ['{Alt>}{Control>}{ArrowDown}{/Control}{/Alt}', null],
  ])('%s leads to %s', async (keys, expected) => {
    const { user } = setup('one two three', options, { currentPassage: 'src:t4-7' });
    let followed: string | null = null;
    const listen = (event: MouseEvent) => {
      followed = event.target instanceof Element ? event.target.getAttribute('href') : null;
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    await user.keyboard(keys);
    document.removeEventListener('click', listen);
    expect(followed).toBe(expected);
  });
});

describe('keys that belong to something nearer', () => {
  it.each([
    ['a text field', <textarea key="field" aria-label="field" />, false],
    ['an input for words', <input key="field" aria-label="field" />, false],
    ['a list of choices', <select key="field" aria-label="field" />, false],
    ['a box to tick', <input key="field" type="checkbox" aria-label="field" />, true],
  ])('in %s', async (_, field, stepped) => {
    const options: ArticleOptions = {
      passages: [
        ['one', 'a'],
        ['two', 'b'],
      ],
    };
    render(
      <>
        {view('one two', options, { currentPassage: 'src:t0-3' })}
        {field}
      </>,
    );
    let followed = false;
    const listen = (event: MouseEvent) => {
      followed = true;
      event.preventDefault();
    };
    document.addEventListener('click', listen);
    screen.getByLabelText('field').focus();
    await userEvent.setup().keyboard('{Alt>}{ArrowDown}{/Alt}');
    document.removeEventListener('click', listen);
    expect(followed).toBe(stepped);
  });
});

describe('lighting', () => {
  const options: ArticleOptions = {
    passages: [
      ['one', 'a'],
      ['two', 'b'],
    ],
  };

  it('tells which event is under the pointer, on its passage and on its chip', async () => {
    const lit: (string | null)[] = [];
    const { user } = setup('one two', options, { onLight: (event) => lit.push(event) });
    await user.hover(screen.getByRole('link', { name: 'two' }));
    expect(lit.at(-1)).toBe('b');
    await user.hover(screen.getByRole('link', { name: 'Title of a' }));
    expect(lit.at(-1)).toBe('a');
    await user.unhover(screen.getByRole('article'));
    expect(lit.at(-1)).toBeNull();
  });

  it('shows what is lit elsewhere, passage and chip', () => {
    const { markOf } = setup('one two', options, { lit: 'b' });
    expect(markOf('t4-7')).toHaveAttribute('data-tone', 'lit');
    expect(markOf('t0-3')).toHaveAttribute('data-tone', 'plain');
    expect(screen.getByRole('link', { name: 'Title of b' })).toHaveClass('bg-mark');
    expect(screen.getByRole('link', { name: 'Title of a' })).not.toHaveClass('bg-mark');
  });
});

describe('words for one thing', () => {
  const terms = [{ id: 'group', title: 'the group', aspect: 'wording', words: ['IS', 'Islamic State'] }] as const;
  const text = 'Islamic State (IS) said this. IS denied it.';

  it('are lit inside and outside of passages, which stay whole', () => {
    const { paragraphs } = setup(text, { passages: [['State (IS) said', 'a']] }, { terms, litTerm: 'group' });
    expect(paragraphs()).toEqual([text]);
    expect([...document.querySelectorAll('[data-word]')].map((each) => each.textContent)).toEqual([
      'Islamic ',
      'State',
      'IS',
      'IS',
    ]);
    expect(screen.getByRole('link', { name: 'State (IS) said' })).toBeInTheDocument();
    expect(screen.getByText('Islamic State 1, IS 2')).toBeInTheDocument();
  });

  it('are chosen from a list', async () => {
    let chosen: string | null = null;
    const { user } = setup(text, {}, { terms, onLitTerm: (term) => (chosen = term) });
    expect(document.querySelectorAll('[data-word]')).toHaveLength(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Highlight words for' }), 'the group');
    expect(chosen).toBe('group');
  });

  it('are not spoken of in a corpus that names none', () => {
    setup(text);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('what is known of an article', () => {
  it('stands under its headline: outlet, day and how it is known, address, hash', () => {
    setup('Big news\nSub\nbody', { kinds: { 'Big news': 'headline', Sub: 'subhead' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Big news' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Sub' })).toBeInTheDocument();
    expect(screen.getByText('No outlet printed')).toBeInTheDocument();
    expect(screen.getByText(/between 10 Oct 2015 and 11 Oct 2015, inferred/)).toBeInTheDocument();
    expect(screen.getByText('No address printed')).toBeInTheDocument();
    expect(screen.getByText('0123456789ab…')).toBeInTheDocument();
  });

  it('takes the title on record where the text has no headline', () => {
    setup('body');
    expect(screen.getByRole('heading', { level: 1, name: 'The title on record' })).toBeInTheDocument();
  });

  it('links to an address on the web, down to the passage', () => {
    setup('body', { url: 'https://news.example/a' }, { originalHref: 'https://news.example/a#:~:text=body' });
    expect(screen.getByRole('link', { name: 'https://news.example/a' })).toHaveAttribute(
      'href',
      'https://news.example/a#:~:text=body',
    );
  });

  it('shows any other address as text', () => {
    setup('body', { url: 'javascript:alert(1)' });
    expect(screen.getByText('javascript:alert(1)')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('says which paragraphs feed no event, and why', () => {
    setup('one\ntwo', { passages: [['one', 'a']], unused: [{ paragraph: 2, reason: 'Repeats.' }] });
    expect(screen.getByText(/^1 of 2 paragraphs are used in events/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Paragraph 2' })).toHaveAttribute('href', '#p2');
    expect(screen.getAllByText(/Repeats\./)).toHaveLength(2);
    expect(screen.getByText('No event. Repeats.').parentElement).toHaveTextContent('two');
  });
});

describe('without a browser', () => {
  it('renders with no style attribute', () => {
    const html = renderToString(view('one two', { passages: [['one', 'a']] }, { currentPassage: 'src:t0-3' }));
    expect(html).toContain('id="t0-3"');
    expect(html).not.toContain(' style=');
  });
});

describe('the article in a pane', () => {
  it('names the event of the open passage, where that is not the one that is told beside it', () => {
    const pane = (currentEvent: string) => (
      <ArticlePane
        {...READING}
        article={articleOf('one\ntwo', {
          passages: [
            ['one', 'a'],
            ['two', 'b'],
          ],
        })}
        currentPassage="src:t4-7"
        currentEvent={currentEvent}
        hrefOfPassage={(passage) => `?p=${passage}`}
        articleHref="/source/src/"
        closeHref={null}
        backHref="#event"
      />
    );
    const { rerender } = render(pane('a'));
    const chips = screen.getByRole('list', { name: 'Events from the open passage' });
    expect(within(chips).getByRole('link', { name: 'reports: Title of b' })).toHaveAttribute(
      'href',
      '/event/b/?at=src:t4-7',
    );
    rerender(pane('b'));
    expect(screen.queryByRole('list', { name: 'Events from the open passage' })).toBeNull();
  });

  it('has a short head, the way to the whole, and of the chips those that no mark leads to', () => {
    render(
      <ArticlePane
        {...READING}
        article={articleOf('Big news\none', { kinds: { 'Big news': 'headline' }, passages: [['one', 'a', 'b']] })}
        currentPassage="src:t9-12"
        currentEvent="a"
        hrefOfPassage={(passage) => `?p=${passage}`}
        articleHref="/source/src/"
        closeHref={null}
        backHref="#event"
      />,
    );
    expect(screen.getByRole('heading', { level: 2, name: 'Big news' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the whole article' })).toHaveAttribute('href', '/source/src/');
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('one');
    const chips = within(screen.getByRole('list', { name: 'Events from paragraph 1' })).getAllByRole('link');
    expect(chips.map((chip) => chip.textContent)).toEqual(['Title of b']);
    expect(document.querySelectorAll('[id]')).toHaveLength(0);
    expect(screen.getByRole('link', { name: 'Back to the claims' })).toHaveAttribute('href', '#event');
  });
});
