import { corpus, found } from '../../browser/corpus.ts';
import type { Journey } from '../journey.ts';

const claims = (speaker: string) => corpus.claims.filter((claim) => claim.speaker === speaker);
const [busiest] = corpus.speakers.toSorted((a, b) => claims(b.id).length - claims(a.id).length);
const speaker = found(busiest, 'speaker');
const SAID = '[aria-labelledby="voice-what-is-said"]';

export const survey: Journey = {
  name: 'who speaks: from the list to a speaker, and to the words',
  walk: async (reader) => {
    await reader.visit('/voices/');
    await reader.click({ css: 'th a', words: speaker.name });
    await reader.isAt(`/voices/${speaker.id}/`);
    await reader.see({ css: 'h1', words: speaker.name });
    await reader.count({ css: `${SAID} li` }, claims(speaker.id).length);
    await reader.click({ css: `${SAID} blockquote a` });
    await reader.see({ css: 'article mark [aria-current="true"]' });
  },
};
