import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { Outside } from '#model/corpus.ts';
import { day } from '#model/day.ts';
import { ArticleFacts } from '#reader/ArticleFacts.tsx';

import { articleOf } from '../../fixtures/article-of.ts';

const ARCHIVE: Outside = {
  says: 'The archive has it under 10 October.',
  publisher: 'Agency',
  url: 'https://agency.example/archive',
  seen: day(16_720),
};
const ABOUT: Outside = { ...ARCHIVE, says: 'It appeared in print.', url: 'https://agency.example/about' };

function setup(outside: readonly Outside[], rests: Outside | null) {
  const article = articleOf('One.');
  render(
    <ArticleFacts
      article={{ ...article, outside, published: { ...article.published, certainty: 'outside', outside: rests } }}
      originalHref={null}
    />,
  );
  return (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;
}

it('a day of publication that no article gives is cited where it stands', () => {
  const fact = setup([ARCHIVE], ARCHIVE);
  expect(fact('Published')).toHaveTextContent(
    'known only from outside the articles. Follows from the text. The archive has it under 10 October. Agency, seen 12 Oct 2015.',
  );
  expect(screen.getByRole('link', { name: 'Agency' })).toHaveAttribute('href', ARCHIVE.url);
  expect(screen.queryByText('From outside')).toBeNull();
});

it('what else is known only from outside stands apart', () => {
  const fact = setup([ARCHIVE, ABOUT], ARCHIVE);
  const apart = fact('From outside');
  expect(apart).toHaveTextContent('It appeared in print. Agency, seen 12 Oct 2015.');
  expect(apart instanceof HTMLElement && within(apart).getAllByRole('listitem')).toHaveLength(1);
});
