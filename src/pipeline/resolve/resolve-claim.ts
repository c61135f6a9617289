import type { Claim, Occasion, Passage, Said, Tie } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import type { PrintedTime } from '#model/printed-time.ts';
import type { When } from '#model/when.ts';
import { NO_DATE, resolveWhen, saidOn, UNKNOWN_DAY } from '#pipeline/dates/resolve-dates.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import { type ClaimPassages, findWords } from '#pipeline/quotes/find-words.ts';
import type { Report } from '#pipeline/report/problem.ts';
import { type FigureDraft, resolveFigure } from '#pipeline/resolve/resolve-figure.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';
import type { ClaimSeed, TieSeed } from '#pipeline/seeds/seed-schema.ts';

/** A claim with the seed it was written as. */
export interface ClaimDraft {
  readonly claim: Claim;
  readonly seed: ClaimSeed;
  readonly from: SourceDraft;
  readonly passages: ClaimPassages;
  readonly figures: readonly FigureDraft[];
}

function resolvePassages(article: Article, seed: ClaimSeed, report: Report): readonly Passage[] {
  return seed.passages.flatMap((each) => {
    const found = findQuote(article, each, report);
    return found ? [{ ...found, id: passageId(found) }] : [];
  });
}

function resolveSaid(
  { source, article, isDated }: SourceDraft,
  seed: ClaimSeed,
  passages: ClaimPassages,
  occasions: ReadonlyMap<string, Occasion>,
  report: Report,
): Said {
  if (seed.said) {
    const words = seed.said.words ? findWords(article, seed.said.words, passages, report) : null;
    return saidOn(seed.said.edtf, words, seed.said.rule, report);
  }
  if (seed.broken.has('said') || seed.broken.has('occasion')) return UNKNOWN_DAY;
  if (seed.occasion) return occasions.get(seed.occasion.value)?.day ?? UNKNOWN_DAY;
  const { edtf, earliest, latest, ends, outside } = source.published;
  return {
    edtf,
    earliest: isDated ? earliest : null,
    latest: isDated ? latest : null,
    ends,
    words: null,
    rule:
      edtf === null
        ? 'No day of its own is given, and none of publication: said at some time.'
        : 'No day of its own is given: said when the article was published.',
    outside: isDated ? outside : null,
  };
}

type WhenSeed = NonNullable<ClaimSeed['when']>;

/** The printed time of a day; other dates have none. */
function resolveTime(
  article: Article,
  { at, edtf, reading }: WhenSeed,
  passages: ClaimPassages,
  report: Report,
): PrintedTime | null {
  if (at === null) return null;
  const words = at.words ? findWords(article, at.words, passages, report) : null;
  const zone = at.zone ? findWords(article, at.zone, passages, report) : null;
  if (reading === null ? edtf.value === 'none' : reading.value !== 'day') {
    report(
      at.at,
      'reading-misfit',
      'A time of day belongs to a single day.',
      'Write that day with "reading: day", or leave "at" out.',
    );
    return null;
  }
  return words === null || at.broken.size > 0 ? null : { words, minutes: at.time, zone };
}

function resolveClaimWhen(article: Article, { when }: ClaimSeed, passages: ClaimPassages, report: Report): When {
  if (when === null) return { ...NO_DATE, words: null, at: null, rule: '' };
  const words = when.words ? findWords(article, when.words, passages, report) : null;
  const date = when.broken.has('reading') ? NO_DATE : resolveWhen(when.edtf, when.reading, report);
  return { ...date, words, at: resolveTime(article, when, passages, report), rule: when.rule };
}

function resolveTies(
  article: Article,
  seeds: readonly TieSeed[],
  passages: ClaimPassages,
  report: Report,
): readonly Tie[] {
  return seeds.flatMap(({ event, words }) => {
    const found = words ? findWords(article, words, passages, report) : null;
    return found && event.value !== '' ? [{ event: event.value, words: found }] : [];
  });
}

/** Finds every quotation of a claim and resolves its dates. */
export function resolveClaim(
  event: string,
  seed: ClaimSeed,
  from: SourceDraft,
  occasions: ReadonlyMap<string, Occasion>,
  report: Report,
): ClaimDraft {
  const { article } = from;
  const passages = resolvePassages(article, seed, report);
  const isWhole = passages.length > 0 && passages.length === seed.passages.length && !seed.broken.has('passages');
  const within = { stretches: passages, whole: isWhole };
  const figures = seed.figures.flatMap((each) => {
    const figure = resolveFigure(article, within, each, report);
    return figure ? [{ figure, seed: each }] : [];
  });
  const claim: Claim = {
    id: seed.id.value,
    event,
    source: from.source.id,
    speaker: seed.speaker?.value ?? null,
    as: seed.as ? findWords(article, seed.as, within, report) : null,
    occasion: seed.occasion?.value ?? null,
    via: seed.via.map(({ value }) => value),
    said: resolveSaid(from, seed, within, occasions, report),
    stance: seed.stance,
    when: resolveClaimWhen(article, seed, within, report),
    after: resolveTies(article, seed.after, within, report),
    before: resolveTies(article, seed.before, within, report),
    passages,
    figures: figures.map(({ figure }) => figure),
    note: seed.note,
  };
  return { claim, seed, from, passages: within, figures };
}
