import { claimsOf, corpus, found } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';

const field = { css: '[role="search"] input, search input' };

/** A long word that stands in the quotations of two events. */
const word = (() => {
  const events = new Map<string, Set<string>>();
  for (const event of corpus.events)
    for (const claim of claimsOf(event))
      for (const { exact } of claim.passages)
        for (const each of exact.toLowerCase().match(/\b[a-z]{10,}\b/g) ?? [])
          events.set(each, (events.get(each) ?? new Set()).add(event.id));
  return found([...events].find(([, { size }]) => size === 2)?.[0], 'word');
})();

const pattern = new RegExp(word, 'i');

export const search: Journey = {
  name: 'a search by key, and a result read',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.driver.type('/');
    await reader.focused(field);
    await reader.driver.type(word);
    await reader.see({ css: '.search-panel mark.found', words: pattern });
    await reader.driver.press('Enter');
    await reader.isAt(`/?q=${word}`);
    await reader.count({ css: '.search-panel' }, 0);
    await reader.click({ css: 'main [aria-label="Results"] a' });
    await reader.isAt(new RegExp(`^/event/.*[?&]q=${word}`));
    await reader.see({ css: 'article [data-word]', words: pattern });
    await reader.see({ css: '[aria-label="What was found"] span', words: /^1 of \d+$/ });
  },
};
