import { capital } from '#base/capital.ts';
import { gapsOf } from '#model/surveys/gaps.ts';
import type { About, AboutSource, DataFile, Share } from '#model/surveys/about.ts';
import { notesOf } from '#model/surveys/notes.ts';
import { placing, type Placing } from '#model/surveys/placing.ts';
import { timesOf } from '#model/surveys/times.ts';
import type { Corpus, Source } from '#model/corpus.ts';
import { publishedWords } from '#model/publication.ts';
import { touches } from '#model/stretch.ts';
import type { ReadQuote } from '#model/surveys/read-quote.ts';

/** The name of what no speaker says. */
const OWN_VOICE = 'Articles in their own voice';

function sourceOf(source: Source, corpus: Corpus, place: Placing): AboutSource {
  const { published, outside, unused } = source;
  const claims = corpus.claims.filter((claim) => claim.source === source.id);
  const passages = claims.flatMap((claim) => claim.passages);
  const paragraphs = source.blocks.filter(({ paragraph }) => paragraph !== null);
  const quoted = paragraphs.filter((block) => passages.some((passage) => touches(passage, block)));
  return {
    id: source.id,
    file: source.file,
    sha256: source.sha256,
    published: capital(publishedWords(published)),
    certainty: published.certainty,
    rule: published.rule,
    words: published.words && place(published.words),
    outside,
    claims: claims.length,
    events: new Set(claims.map(({ event }) => event)).size,
    paragraphs: paragraphs.length,
    quoted: quoted.length,
    unused,
  };
}

/** Who speaks how often: by name, most first; articles in their own voice are one. */
function sharesOf({ claims, speakers }: Corpus): readonly Share[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const counts = new Map<string | null, number>();
  for (const { speaker } of claims) {
    const before = counts.get(speaker);
    counts.set(speaker, before === undefined ? 1 : before + 1);
  }
  return [...counts]
    .map(([speaker, count]) => ({
      name: speaker === null ? OWN_VOICE : (names.get(speaker) ?? speaker),
      own: speaker === null,
      claims: count,
    }))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

/** What can be said of how a corpus is made, from the corpus and the files of its open data. */
export function aboutOf(corpus: Corpus, files: readonly DataFile[], read: ReadQuote): About {
  const { claims, sources, speakers, corrections } = corpus;
  const place = placing(corpus, read);
  const passages = new Set(claims.flatMap((claim) => claim.passages.map(({ id }) => id)));
  return {
    counts: {
      claims: claims.length,
      passages: passages.size,
      figures: claims.reduce((sum, { figures }) => sum + figures.length, 0),
      speakers: speakers.length,
    },
    sources: sources.map((source) => sourceOf(source, corpus, place)),
    times: timesOf(corpus, place),
    notes: notesOf(corpus),
    shares: sharesOf(corpus),
    gaps: gapsOf(corpus),
    files,
    corrections,
  };
}
