import { assert } from '#base/assert.ts';
import { originOf, type Origins } from '#model/claims/origin.ts';
import type { Claim, Corpus, Figure, Tension } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import { shareWords } from '#model/quote.ts';
import { shortestAround } from '#model/stretch.ts';
import type { FigureTension, Figures, ToldFigure } from '#model/surveys/figures.ts';

/** The shortest passage of a claim that holds a figure's words. */
function passageOf({ passages, id }: Claim, { words }: Figure): string {
  const shortest = shortestAround(passages, words);
  assert(shortest, `a passage of "${id}" holds “${words.exact}”`);
  return passageId(shortest);
}

/** The measure of each figure that stands in the passages of a tension. */
function measuresOf({ claims, passages }: Tension, all: readonly Claim[]): readonly string[] {
  const named = new Set(claims);
  const own = all.filter(({ id }) => named.has(id)).flatMap(({ figures }) => figures);
  const touched = own.filter(({ words }) => passages.some((passage) => shareWords(passage, words)));
  return touched.map(({ measure }) => measure);
}

/** All numbers of a corpus. `claims` are its claims as they are read. */
export function figuresOf(corpus: Corpus, claims: readonly Claim[]): Figures {
  const origins: Origins = {
    speakers: new Map(corpus.speakers.map((speaker) => [speaker.id, speaker])),
    sources: corpus.sources,
  };
  const titles = new Map(corpus.events.map(({ id, title }) => [id, title]));
  const figures = claims.flatMap((claim): readonly ToldFigure[] =>
    claim.figures.map((figure) => ({
      id: figure.id,
      measure: figure.measure,
      value: figure.value,
      qualifier: figure.qualifier,
      mode: figure.mode,
      counting: figure.counting,
      period: figure.period,
      asOf: figure.asOf,
      partOf: figure.partOf,
      note: figure.note,
      words: figure.words.exact,
      passage: passageOf(claim, figure),
      claim: claim.id,
      event: claim.event,
      title: titles.get(claim.event) ?? claim.event,
      source: claim.source,
      speaker: claim.speaker === null ? null : (origins.speakers.get(claim.speaker)?.name ?? claim.speaker),
      origin: originOf(claim, origins).key,
    })),
  );
  const used = new Set(figures.map(({ measure }) => measure));
  return {
    measures: corpus.measures.filter(({ id }) => used.has(id)),
    figures,
    tensions: corpus.tensions.flatMap((tension): readonly FigureTension[] => {
      const measures = measuresOf(tension, corpus.claims);
      return measures.length === 0
        ? []
        : [{ id: tension.id, title: tension.title, sentence: tension.sentence, measures }];
    }),
  };
}
