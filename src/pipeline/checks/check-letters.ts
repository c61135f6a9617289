import { publicationSpan } from '#model/publication.ts';
import type { DateComplaint } from '#pipeline/dates/date-complaint.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';
import type { SourceSeed } from '#pipeline/seeds/seed-schema.ts';

const LETTERS = /^[A-Z]{1,2}$/;

/** A to Z, then AA: the order of letters as the reader meets them. */
export function compareLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

export function checkLetters(seeds: readonly SourceSeed[], report: Report): void {
  for (const { letter } of seeds) {
    if (letter.value === '' || LETTERS.test(letter.value)) continue;
    report(letter.at, 'wrong-type', `"${letter.value}" is no letter.`, 'Write one or two capital letters.');
  }
}

/** What the letter of an article says of another that stands before it, if it cannot be so. */
function contradiction(before: SourceDraft, after: SourceDraft): Pick<DateComplaint, 'message' | 'fix'> | null {
  const [first, second] = [before.source, after.source];
  const [one, other] = [publicationSpan(first.published), publicationSpan(second.published)];
  if (other === null) return null;
  if (one === null) {
    return {
      message: `${second.id} is "${second.letter}" but comes after ${first.id}, which is "${first.letter}" and has no two days between which it was published.`,
      fix: 'Letters follow the order of publication: what cannot be put in that order has the last ones.',
    };
  }
  if (other.last >= one.first) return null;
  return {
    message: `${second.id} is "${second.letter}" but was published before ${first.id}, which is "${first.letter}".`,
    fix: 'Letters follow the order of publication: give the earlier article the earlier letter.',
  };
}

/**
 * Whether an article stands last in the order of publication: later than another, or nowhere in it.
 */
function isLater(draft: SourceDraft, than: SourceDraft): boolean {
  const [span, other] = [publicationSpan(draft.source.published), publicationSpan(than.source.published)];
  return other !== null && (span === null || span.first > other.first);
}

/**
 * Letters follow publication: no article stands after one that was surely published later, or after
 * one whose days are open. Where the days of two overlap either may come first.
 */
export function complainOfLetters(drafts: readonly SourceDraft[]): readonly DateComplaint[] {
  const lettered = drafts
    .filter(({ seed, isDated }) => isDated && LETTERS.test(seed.letter.value))
    .toSorted((a, b) => compareLetters(a.source.letter, b.source.letter));
  const complaints: DateComplaint[] = [];
  let [last] = lettered;
  for (const draft of lettered.slice(1)) {
    if (!last) break;
    const found = contradiction(last, draft);
    const dates = [last, draft].flatMap(({ seed }) => seed.published?.edtf.at ?? []);
    if (found) complaints.push({ at: draft.seed.letter.at, code: 'letters-out-of-order', ...found, dates });
    if (isLater(draft, last)) last = draft;
  }
  return complaints;
}
