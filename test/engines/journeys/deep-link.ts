import { fragmentOf } from '../../browser/corpus.ts';
import { expectLit } from '../expect-lit.ts';
import type { Journey } from '../journey.ts';
import { eventPath, lastPassage, lastSource, panelHeading } from '../places.ts';

const inArticle = `/source/${lastSource}/#${fragmentOf(lastPassage)}`;
const besideEvent = `${eventPath}?passage=${lastPassage.id}`;

export const fragmentLink: Journey = {
  name: 'a link with a fragment, opened cold and loaded again',
  walk: async (reader) => {
    await reader.visit(inArticle);
    await expectLit(reader, lastPassage);
    await reader.isAt(inArticle);
    await reader.reload();
    await expectLit(reader, lastPassage);
    await reader.isAt(inArticle);
  },
};

export const coldReload: Journey = {
  name: 'a link to a passage beside its event, opened cold and loaded again',
  walk: async (reader) => {
    await reader.visit(besideEvent);
    await expectLit(reader, lastPassage);
    await reader.count(panelHeading, 1);
    await reader.reload();
    await expectLit(reader, lastPassage);
    await reader.count(panelHeading, 1);
    await reader.isAt(besideEvent);
  },
};
