import { at, numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { denialOf, stanceAt } from '#model/claim-columns.ts';
import type { Lexicon } from '#model/search/words/lexicon.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import { type ReadText, readWords, type WordStream } from '#model/search/words/word-stream.ts';

/** Of what a text beside the articles tells. */
const OWNERS = [
  'title',
  'eventNote',
  'claimNote',
  'speaker',
  'place',
  'measure',
  'source',
  'occasion',
  'compared',
] as const;
export type Owner = (typeof OWNERS)[number];

/** The texts beside the articles, each with what it tells of and the index of that. */
export interface Facts {
  readonly stream: WordStream;
  readonly owner: Uint8Array;
  readonly index: Int32Array;
  /** How many there are of each. */
  readonly sizes: Readonly<Record<Owner, number>>;
}

export function readFacts(chronology: Chronology, records: SearchRecords, lexicon: Lexicon): Facts {
  const { events, claims, sources, occasions } = chronology;
  const texts: ReadText[] = [];
  const owner: number[] = [];
  const index: number[] = [];
  const add = (of: Owner, list: readonly (readonly string[])[]) =>
    list.forEach((names, each) => {
      for (const text of names) {
        if (text === '') continue;
        texts.push({ text });
        owner.push(OWNERS.indexOf(of));
        index.push(each);
      }
    });
  const one = (list: readonly string[]) => list.map((text) => [text]);
  add('title', one(events.titles));
  add('eventNote', one(records.eventNotes));
  add('claimNote', one(records.claimNotes));
  // What a list says of a claim is found by it, too.
  add(
    'claimNote',
    Array.from(claims.stance, (_, claim) => [denialOf({ stance: stanceAt(claims, claim) }) ?? '']),
  );
  add('speaker', records.speakers.map(namesOf));
  add('place', records.places.map(namesOf));
  add('measure', one(records.measures));
  add(
    'source',
    sources.map(({ label, outlet, credit }) => [label, outlet ?? '', credit ?? '']),
  );
  add('occasion', one(occasions));
  add('compared', one(records.compared.map(({ title }) => title)));
  return {
    stream: readWords(texts, lexicon),
    owner: Uint8Array.from(owner),
    index: Int32Array.from(index),
    sizes: {
      title: events.length,
      eventNote: events.length,
      claimNote: claims.length,
      speaker: records.speakers.length,
      place: records.places.length,
      measure: records.measures.length,
      source: sources.length,
      occasion: occasions.length,
      compared: records.compared.length,
    },
  };
}

function namesOf({ name, names }: { readonly name: string; readonly names: readonly string[] }): readonly string[] {
  return [name, ...names];
}

/** Tells, of words found in a stream in its order, in which of its texts each stands. */
export function textAtPlace({ texts }: WordStream): (place: number) => number {
  let text = 0;
  return (place) => {
    while (numberAt(texts, text + 1) <= place) text += 1;
    return text;
  };
}

export function ownerOf({ owner }: Facts, text: number): Owner {
  return at(OWNERS, numberAt(owner, text));
}
