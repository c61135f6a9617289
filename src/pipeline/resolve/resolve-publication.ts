import type { Outside, Publication } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import { resolveBounds } from '#pipeline/dates/resolve-dates.ts';
import type { Article } from '#pipeline/quotes/article.ts';
import { findQuote } from '#pipeline/quotes/find-quote.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { KnownOutside } from '#pipeline/resolve/resolve-outside.ts';
import { OUTSIDE_HINT } from '#pipeline/seeds/field-hints.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';

const UNBOUNDED: WrittenDays = { earliest: null, latest: null, ends: PLAIN_DAYS };

/** Whether it is written that no day of publication is given. */
function isNone({ published }: SourceSeed): boolean {
  return published?.edtf.value === 'none';
}

/** Bounds of the day of publication, which may be open; null after a report. */
export function publicationBounds(seed: SourceSeed, report: Report): WrittenDays | null {
  if (isNone(seed)) return UNBOUNDED;
  return seed.published ? resolveBounds(seed.published.edtf, report) : null;
}

/** How the day is known: of none nothing is, of any other it has to be said. */
function certaintyOf(seed: SourceSeed, report: Report): Publication['certainty'] {
  const { published } = seed;
  const certainty = published?.certainty ?? null;
  if (isNone(seed) && certainty !== null) {
    report(
      certainty.at,
      'reading-misfit',
      'Where no day is given there is none to be certain of.',
      'Leave "certainty" out, or write a date.',
    );
  } else if (published && !isNone(seed) && certainty === null && !published.broken.has('certainty')) {
    report(
      published.at,
      'missing-field',
      'The field "certainty" is missing.',
      'Add "certainty: ..."; seeds/README.md says what it holds.',
    );
  }
  return isNone(seed) ? null : (certainty?.value ?? null);
}

/**
 * On what a day rests that is known only from outside the articles: what it names, else the one
 * thing that the source has from there.
 */
function restsOn({ published, outside, broken }: SourceSeed, known: KnownOutside, report: Report): Outside | null {
  if (!published || published.broken.has('outside') || published.broken.has('certainty')) return null;
  const { certainty, outside: named } = published;
  if (certainty?.value !== 'outside') {
    if (named) {
      const message = 'The day rests on what is known only from outside, but its certainty says otherwise.';
      report(named.at, 'reading-misfit', message, 'Write "certainty: outside", or leave "outside" out here.');
    }
    return null;
  }
  if (named) return known.named(named.value);
  if (outside.length === 1) return known.told(outside)[0] ?? null;
  if (broken.has('outside')) return null;
  if (outside.length === 0) {
    const message = 'The day is known only from outside the articles, and nothing says from where.';
    report(certainty.at, 'no-outside', message, ...OUTSIDE_HINT);
  } else {
    const message = `The field "outside" is missing: ${outside.length} things are known from outside.`;
    report(published.at, 'missing-field', message, 'Give the one on which the day rests an "id", and name it here.');
  }
  return null;
}

/** The day of publication as a record; `bounds` null: it could not be read. */
export function resolvePublication(
  article: Article,
  seed: SourceSeed,
  { bounds, outside }: { readonly bounds: WrittenDays | null; readonly outside: KnownOutside },
  report: Report,
): Publication {
  const { published } = seed;
  const { earliest, latest, ends } = bounds ?? UNBOUNDED;
  return {
    edtf: isNone(seed) ? null : (published?.edtf.value ?? null),
    earliest,
    latest,
    ends,
    certainty: certaintyOf(seed, report),
    words: published?.words ? findQuote(article, published.words, report) : null,
    rule: published?.rule ?? '',
    outside: restsOn(seed, outside, report),
  };
}
