import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ArticleProps, ArticleView, type ArticleViewProps } from '#reader/ArticleView.tsx';
import { articleOf, type ArticleOptions } from '../../fixtures/article-of.ts';

export const READING = {
  look: 1,
  currentPassage: null,
  lost: null,
  currentEvent: null,
  lit: null,
  asked: null,
  terms: [],
  litTerm: null,
  found: [],
  originalHref: null,
  onLight: () => undefined,
  onLitTerm: () => undefined,
  copyText: (words, passage) => `${words} ${passage}`,
  hrefOfEvent: (event, passage) => `/event/${event}/?at=${passage}`,
} satisfies Partial<ArticleProps>;

export function view(text: string, options: ArticleOptions, props: Partial<ArticleViewProps> = {}) {
  return (
    <ArticleView
      {...READING}
      article={articleOf(text, options)}
      hrefOfPassage={(passage) => `/source/src/#${passage}`}
      {...props}
    />
  );
}

export function setup(text: string, options: ArticleOptions = {}, props: Partial<ArticleViewProps> = {}) {
  const { container, rerender } = render(view(text, options, props));
  return {
    user: userEvent.setup(),
    paragraphs: () => [...container.querySelectorAll('p[id^=p]')].map((each) => each.textContent),
    markOf: (fragment: string) => container.querySelector(`#${fragment}`),
    marks: () => [...container.querySelectorAll('mark')].map((each) => each.textContent),
    showAgain: (change: Partial<ArticleViewProps>) => rerender(view(text, options, { ...props, ...change })),
  };
}
