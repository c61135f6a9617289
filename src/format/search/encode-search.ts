import { leftOf, partsOf } from '#format/search/article-parts.ts';
import { PART_KINDS, type SearchFile, type SearchTextsFile } from '#format/search/search-data.ts';
import { APP_DATA_VERSION } from '#format/version.ts';
import type { Claim, Corpus, Outside, Source } from '#model/corpus.ts';

/** So many characters of articles stand in one file. */
const MOST_CHARACTERS = 2_000_000;

type ArticleEntry = SearchTextsFile['articles'][number];

function encodeArticle(source: Source): ArticleEntry {
  const parts = partsOf(source);
  const left = leftOf(source);
  return {
    id: source.id,
    text: source.text,
    parts: {
      kind: parts.map(({ kind }) => PART_KINDS.findIndex((each) => each === kind)),
      start: parts.map(({ start }) => start),
      end: parts.map(({ end }) => end),
      paragraph: parts.map(({ paragraph }) => paragraph ?? -1),
    },
    left: { start: left.map(({ start }) => start), end: left.map(({ end }) => end) },
  };
}

/** The articles in files of a bearable size, each article whole. */
export function encodeSearchTexts({ sources }: Pick<Corpus, 'sources'>): readonly SearchTextsFile[] {
  const files: { version: typeof APP_DATA_VERSION; articles: ArticleEntry[] }[] = [];
  let room = 0;
  for (const source of sources) {
    const file = files.at(-1);
    room -= source.text.length;
    if (file && room >= 0) file.articles.push(encodeArticle(source));
    else {
      files.push({ version: APP_DATA_VERSION, articles: [encodeArticle(source)] });
      room = MOST_CHARACTERS - source.text.length;
    }
  }
  return files;
}

/**
 * All else that the search reads, with the first of the files of articles in it; `further` are the
 * names of the others.
 */
export function encodeSearch(
  corpus: Corpus,
  first: SearchTextsFile | undefined,
  further: readonly string[],
): SearchFile {
  const { events, claims, speakers, places, measures } = corpus;
  const placeOf = placesById(places);
  const speakerOf = placesById(speakers);
  const measureOf = placesById(measures);
  return {
    version: APP_DATA_VERSION,
    articles: [...(first?.articles ?? [])],
    further,
    speakers: speakers.map(({ id, name, titles, spellings }) => ({ id, name, names: [...titles, ...spellings] })),
    places: places.map(({ id, name, spellings }) => ({ id, name, names: [...spellings] })),
    measures: measures.map(({ label }) => label),
    compared: comparedIn(corpus),
    eventNotes: events.map(({ note, outside }) => notes(note, ...outside.flatMap(saidOutside))),
    eventPlaces: references(events, (event) => event.places.flatMap((id) => placeOf.get(id) ?? [])),
    claimNotes: claims.map((claim) => notes(claim.note, ...claim.figures.map(({ note }) => note))),
    claimSpeakers: references(claims, ({ speaker, via }) =>
      [...new Set([...(speaker === null ? [] : [speaker]), ...via])].flatMap((id) => speakerOf.get(id) ?? []),
    ),
    claimMeasures: references(claims, ({ figures }) =>
      [...new Set(figures.map(({ measure }) => measure))].flatMap((id) => measureOf.get(id) ?? []),
    ),
    passages: {
      counts: claims.map((claim) => claim.passages.length),
      refs: claims.flatMap((claim: Claim) => claim.passages.flatMap(({ start, end }) => [start, end])),
    },
  };
}

/** Where passages disagree or cannot be compared, then the questions. */
function comparedIn({ sources, claims, tensions, storylines }: Corpus): SearchFile['compared'] {
  const sourceOf = placesById(sources);
  const sourceOfClaim = new Map(claims.map(({ id, source }) => [id, sourceOf.get(source)]));
  return [
    ...tensions.map(({ id, title, claims: of }) => ({
      id,
      title,
      sources: [...new Set(of.flatMap((claim) => sourceOfClaim.get(claim) ?? []))].toSorted((a, b) => a - b),
    })),
    ...storylines.map(({ id, title }) => ({ id, title, sources: [] })),
  ];
}

function placesById(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, index) => [id, index]));
}

function saidOutside({ says, publisher }: Outside): readonly string[] {
  return [says, publisher];
}

function notes(...given: readonly (string | null)[]): string {
  return given.filter((note) => note !== null).join('\n');
}

function references<Item>(records: readonly Item[], of: (record: Item) => readonly number[]) {
  const refs = records.map(of);
  return { counts: refs.map(({ length }) => length), refs: refs.flat() };
}
