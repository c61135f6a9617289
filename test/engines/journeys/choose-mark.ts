import { sharedEvent } from '../../browser/corpus.ts';
import { expectLit } from '../expect-lit.ts';
import type { Journey } from '../journey.ts';
import { eventPath, firstPassage, mark, panelHeading } from '../places.ts';

export const chooseMark: Journey = {
  name: 'a mark chosen by the pointer',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.click(mark);
    await reader.isAt(eventPath);
    await reader.see(panelHeading);
    await reader.hasTitle(`${sharedEvent.title} · Sourceline`);
    await expectLit(reader, firstPassage);
  },
};
