import { screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleOptions } from '../../fixtures/article-of.ts';
import { view, setup } from './set-up-article.tsx';

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

describe('what is known of an article', () => {
  it('stands under its headline: outlet, day and how it is known, address, hash', () => {
    setup('Big news\nSub\nbody', { kinds: { 'Big news': 'headline', Sub: 'subhead' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Big news' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Sub' })).toBeInTheDocument();
    expect(screen.getByText('No outlet printed')).toBeInTheDocument();
    expect(screen.getByText(/between 10 and 11 Oct 2015, inferred/)).toBeInTheDocument();
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
    const note = screen
      .getAllByText('Repeats.')
      .map((reason) => reason.closest('p'))
      .find(Boolean);
    expect(note).toHaveTextContent('No event. Repeats.');
    expect(note?.parentElement).toHaveTextContent('two');
  });
});

describe('on paper', () => {
  it('passages are numbered, and a list says for what each is quoted', () => {
    setup('one two three', {
      passages: [
        ['one two', 'a', 'b'],
        ['two three', 'b'],
      ],
    });
    expect(screen.getAllByRole('mark').map((mark) => [mark.dataset['number'], mark.textContent])).toEqual([
      ['1', 'one '],
      ['2', 'two'],
      [undefined, ' three'],
    ]);
    const list = within(screen.getByRole('region', { name: 'Passages' })).getAllByRole('listitem');
    expect(list.map(({ textContent }) => textContent)).toEqual([
      '1Title of a event/a/Title of b event/b/#t0-7',
      '2Title of b event/b/#t4-13',
    ]);
  });
});

describe('direction and language', () => {
  it('are each paragraph’s own, and those of words of another language theirs', () => {
    const text = 'غرقت العبّارة Marta Lind\nOne paragraph\nЗаголовок';
    setup(text, {
      kinds: { Заголовок: 'furniture' },
      language: 'ar',
      otherLanguages: [
        ['Marta Lind', 'de'],
        ['Заголовок', 'ru'],
      ],
    });
    const [ship, heading] = ['Marta Lind', 'Заголовок'].map((words) => screen.getByText(words));
    expect(ship?.closest('bdi')).toHaveAttribute('lang', 'de');
    expect(ship?.closest('p')).toHaveAttribute('lang', 'ar');
    expect(ship?.closest('p')).toHaveAttribute('dir', 'auto');
    expect(heading?.closest('bdi')).toHaveAttribute('lang', 'ru');
    expect(heading?.closest('p')).toHaveAttribute('dir', 'auto');
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'ar');
  });
});

describe('without a browser', () => {
  it('renders with no style attribute', () => {
    const html = renderToString(view('one two', { passages: [['one', 'a']] }, { currentPassage: 'src:t0-3' }));
    expect(html).toContain('id="t0-3"');
    expect(html).not.toContain(' style=');
  });
});
