import { corpus, eventsOnlyIn } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';
import { button, firstSource, laneBoxes } from '../places.ts';

const others = corpus.sources.filter(({ id }) => id !== firstSource);
const left = corpus.events.length - eventsOnlyIn(firstSource).length;
const filtered = `/?src=${others
  .map(({ id }) => id)
  .toSorted()
  .join(',')}`;
const shown = { css: 'main *', words: `${left} of ${corpus.events.length} events` };

export const filter: Journey = {
  name: 'a source filtered out, and taken in again',
  walk: async (reader) => {
    await reader.visit('/');
    const place = corpus.sources.findIndex(({ id }) => id === firstSource);
    await reader.click({ css: `[aria-label="Lanes"] li:nth-child(${place + 1}) input[type="checkbox"]` });
    await reader.isAt(filtered);
    await reader.see(shown);
    await reader.reload();
    await reader.see(shown);
    await reader.count({ css: `${laneBoxes.css}:checked` }, others.length);
    await reader.click(button(/^Remove filter: Without/));
    await reader.isAt('/');
    await reader.see({ css: 'main *', words: `${corpus.events.length} events` });
  },
};
