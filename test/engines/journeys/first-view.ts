import { corpus } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';
import { laneBoxes, marks } from '../places.ts';

export const firstView: Journey = {
  name: 'first view',
  walk: async ({ visit, see, count, hasTitle }) => {
    await visit('/');
    await hasTitle(`${corpus.title} · Sourceline`);
    await see({ css: 'h1', words: corpus.title });
    await see({ css: 'main *', words: `${corpus.events.length} events` });
    await count(laneBoxes, corpus.sources.length);
    for (const { label } of corpus.sources) await see({ css: '[aria-label="Lanes"] a', words: new RegExp(label) });
    await see(marks);
    await count({ css: 'li > a[data-event]' }, corpus.events.length);
  },
};
