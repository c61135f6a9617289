import { rareWord as word } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';

const field = { css: '[role="search"] input, search input' };

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
