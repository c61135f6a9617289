import { corpus, eventsOnlyIn } from '../../browser/corpus.ts';
import { expectLit } from '../expect-lit.ts';
import type { Journey } from '../journey.ts';
import { button, eventPath, firstSource, lastPassage, panelHeading, quotation, row } from '../places.ts';

const left = corpus.events.length - eventsOnlyIn(firstSource).length;
const place = corpus.sources.findIndex(({ id }) => id === firstSource) + 1;
const SOURCES = '.filter-sheet fieldset:first-of-type';

const beyondRight = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

export const phone: Journey = {
  name: 'on a phone: the list, a filter, an event, a passage',
  window: 'phone',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.see({ css: 'li > a[data-event]' });
    await reader.click({ css: 'summary', words: 'Filters' });
    await reader.click({ css: `${SOURCES} div > div:nth-child(${place}) input[type="checkbox"]` });
    await reader.click(button(`Show ${left} events`));
    await reader.see({ css: 'main *', words: `${left} of ${corpus.events.length} events` });
    await reader.click(button('Show all'));
    await reader.isAt('/');
    await reader.see({ css: 'main *', words: `${corpus.events.length} events` });
    await reader.click(row);
    await reader.isAt(eventPath);
    await reader.see(panelHeading);
    await reader.click(quotation(lastPassage));
    await expectLit(reader, lastPassage);
    const beyond = await reader.driver.evaluate(beyondRight);
    if (beyond > 0) throw new Error(`The page is ${beyond} pixels wider than the window.`);
  },
};
