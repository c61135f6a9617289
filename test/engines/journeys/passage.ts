import { expectLit } from '../expect-lit.ts';
import type { Journey } from '../journey.ts';
import { eventPath, firstPassage, lastPassage, quotation } from '../places.ts';

export const passage: Journey = {
  name: 'a passage, then Back and Forward',
  walk: async (reader) => {
    await reader.visit(eventPath);
    await reader.click(quotation(lastPassage));
    await reader.isAt(`${eventPath}?passage=${lastPassage.id}`);
    await expectLit(reader, lastPassage);
    await reader.driver.back();
    await reader.isAt(eventPath);
    await expectLit(reader, firstPassage);
    await reader.driver.forward();
    await reader.isAt(`${eventPath}?passage=${lastPassage.id}`);
    await expectLit(reader, lastPassage);
  },
};
