import type { Occasion, Place, Tension } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import { shareWords } from '#model/quote.ts';
import { saidOn, UNKNOWN_DAY } from '#pipeline/dates/resolve-dates.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';
import { printedTitle } from '#pipeline/resolve/printed-title.ts';
import type { ClaimDraft } from '#pipeline/resolve/resolve-claim.ts';
import type { KnownOutside } from '#pipeline/resolve/resolve-outside.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';
import type { OccasionSeed, PlaceSeed, TensionSeed } from '#pipeline/seeds/seed-schema.ts';

export function resolvePlace(seed: PlaceSeed): Place {
  const { name, lat, lon, precision, certainty, note } = seed;
  return {
    id: seed.id.value,
    name,
    spellings: seed.spellings.map(({ value }) => value),
    lat,
    lon,
    precision,
    certainty,
    note,
  };
}

export function resolveOccasion(
  seed: OccasionSeed,
  sources: ReadonlyMap<string, SourceDraft>,
  outside: KnownOutside,
  report: Report,
): Occasion {
  const { day, title, venue, note } = seed;
  const article = sources.get(day?.source?.value ?? '')?.article;
  if (day?.words && day.source === null && !day.broken.has('source')) {
    report(
      day.words.at,
      'missing-field',
      'The field "source" is missing: these words are in no known article.',
      'Add "source: ..." beside them.',
    );
  }
  const words = day?.words && article ? findQuote(article, day.words, report) : null;
  return {
    id: seed.id.value,
    title: printedTitle(title),
    speakers: seed.speakers.map(({ value }) => value),
    day: day
      ? { ...saidOn(day.edtf, words, day.rule, report), outside: outside.named(day.outside?.value ?? '') }
      : UNKNOWN_DAY,
    venue,
    note,
  };
}

/**
 * A tension with the claims it is about: those with a passage that shares a character with one of
 * its own. `whole` is false if some claim or passage could not be resolved, so that one may be
 * missing for that reason.
 */
export function resolveTension(
  seed: TensionSeed,
  sources: ReadonlyMap<string, SourceDraft>,
  { claims, whole }: { readonly claims: readonly ClaimDraft[]; readonly whole: boolean },
  report: Report,
): Tension {
  const touched: string[] = [];
  const passages = seed.passages.flatMap((each) => {
    const article = sources.get(each.source.value)?.article;
    const found = article ? findQuote(article, each, report) : null;
    if (!article || !found) return [];
    const here = claims.filter(({ claim }) => claim.passages.some((passage) => shareWords(passage, found)));
    if (here.length === 0 && whole) {
      report(
        each.at,
        'tension-touches-nothing',
        `${quoteForYaml(each.exact)} touches no passage of a claim.`,
        `Quote it in a claim of some event, or choose words of ${article.path} that are quoted.`,
      );
    }
    touched.push(...here.map(({ claim }) => claim.id));
    return [{ ...found, id: passageId(found) }];
  });
  const { id, title, sentence, note } = seed;
  return { id: id.value, title: printedTitle(title), sentence, passages, claims: [...new Set(touched)], note };
}
