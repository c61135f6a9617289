import type { Claim, Figure, Occasion, Passage, Said } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import type { When } from '#model/when.ts';
import type { Article } from '#pipeline/article.ts';
import { type ClaimPassages, findQuote, findWords, findWordsWithin } from '#pipeline/find-quote.ts';
import type { Report } from '#pipeline/problem.ts';
import { NO_DATE, resolveDay, resolveSpan, resolveWhen, saidOn } from '#pipeline/resolve-dates.ts';
import type { SourceDraft } from '#pipeline/resolve-source.ts';
import type { ClaimSeed, FigureSeed } from '#pipeline/seed-schema.ts';

/** A claim with the seed it was written as. */
export interface ClaimDraft {
  readonly claim: Claim;
  readonly seed: ClaimSeed;
  readonly from: SourceDraft;
}

function resolvePassages(article: Article, seed: ClaimSeed, report: Report): readonly Passage[] {
  return seed.passages.flatMap((each) => {
    const found = findQuote(article, each, report);
    return found ? [{ ...found, id: passageId(found) }] : [];
  });
}

function resolveFigure(article: Article, passages: ClaimPassages, seed: FigureSeed, report: Report): Figure | null {
  const { value } = seed;
  if (value && value.min > value.max) {
    report(
      value.at,
      'wrong-type',
      `The value runs from ${value.min} to ${value.max}.`,
      'Write the smaller number as min.',
    );
  }
  const words = seed.words ? findWordsWithin(article, seed.words, passages, report) : null;
  const period = seed.period ? resolveSpan(seed.period, report) : null;
  const asOf = seed.asOf ? resolveDay(seed.asOf, report) : null;
  if (!words || !value) return null;
  return {
    id: seed.id.value,
    measure: seed.measure.value,
    value: { min: value.min, max: value.max },
    qualifier: seed.qualifier,
    words,
    mode: seed.mode,
    counting: seed.counting,
    period,
    asOf,
    partOf: seed.partOf?.value ?? null,
  };
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
  const occasion = occasions.get(seed.occasion?.value ?? '');
  if (occasion) return occasion.day;
  const { edtf, earliest, latest } = source.published;
  return {
    edtf,
    earliest: isDated ? earliest : null,
    latest: isDated ? latest : null,
    words: null,
    rule:
      edtf === null
        ? 'No day of its own is given, and none of publication: said at some time.'
        : 'No day of its own is given: said when the article was published.',
  };
}

function resolveClaimWhen(article: Article, { when }: ClaimSeed, passages: ClaimPassages, report: Report): When {
  if (when === null) return { ...NO_DATE, words: null, rule: '' };
  const words = when.words ? findWords(article, when.words, passages, report) : null;
  return { ...resolveWhen(when.edtf, when.reading, report), words, rule: when.rule };
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
  const within = { stretches: passages, whole: passages.length === seed.passages.length };
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
    passages,
    figures: seed.figures.flatMap((each) => resolveFigure(article, within, each, report) ?? []),
  };
  return { claim, seed, from };
}
