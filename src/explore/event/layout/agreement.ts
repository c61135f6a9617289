import { unreachable } from '#base/assert.ts';
import { corroborationWords } from '#explore/event/layout/corroboration-words.ts';
import type { SourceHead } from '#model/chronology.ts';
import { corroborationOf } from '#model/claims/corroboration.ts';
import { type Difference, differences, type Names, placesNamed, wordsSaid } from '#model/claims/difference.ts';
import { originOf } from '#model/claims/origin.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { wordsUsed } from '#model/claims/wording.ts';
import type { Claim, Measure, Party, Place, Speaker } from '#model/corpus.ts';
import { sourceById } from '#model/source-by-id.ts';
import type { Stance } from '#model/vocabulary.ts';
import { printWhen } from '#model/when.ts';

/** One thing in which claims differ, and what is said of it where. */
interface DifferenceWords {
  /** `the date`. */
  readonly aspect: string;
  readonly said: readonly { readonly words: string; readonly letters: readonly string[] }[];
}

export interface AgreementWords {
  /** How many sources say so, and for how many parties. */
  readonly sentence: string;
  /** The parties that it names. */
  readonly parties: readonly Party[];
  readonly differing: readonly DifferenceWords[];
  readonly datesDiffer: boolean;
}

/** The records that claims are looked up in. */
export interface AgreementRecords extends Partial<Names> {
  readonly sources: readonly SourceHead[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly measures: ReadonlyMap<string, Measure>;
}

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'said to be so',
  denies: 'denied',
  doubts: 'doubted',
  announces: 'announced',
};

/** How the claims about one event stand to each other, in sentences. Counts, never a verdict. */
export function agreementWords(claims: readonly Claim[], records: AgreementRecords): AgreementWords {
  const names = { places: records.places ?? [], terms: records.terms ?? [] };
  const found = differences(claims, (claim) => originOf(claim, records).key, names);
  const corroboration = corroborationOf(claims, records);
  return {
    sentence: corroborationWords(corroboration, records.parties),
    parties: corroboration.parties.flatMap(({ id }) => (id === null ? [] : (records.parties.get(id) ?? []))),
    differing: found.map((each) => ({
      aspect: aspectOf(each, names, records),
      said: saidOf(each, claims, names, records.sources),
    })),
    datesDiffer: found.some(({ aspect }) => aspect === 'date'),
  };
}

function aspectOf(difference: Difference, { terms }: Names, { measures }: AgreementRecords): string {
  switch (difference.aspect) {
    case 'stance':
      return 'whether it is so';
    case 'number':
      return `the number of ${measures.get(difference.measure)?.label ?? difference.measure}`;
    case 'target':
    case 'wording':
      return `the words for ${terms.find(({ id }) => id === difference.term)?.title ?? difference.term}`;
    case 'date':
    case 'place':
      return `the ${difference.aspect}`;
    default:
      return unreachable(difference);
  }
}

/** What is said, each wording once with the letters of its sources. */
function saidOf(
  difference: Difference,
  claims: readonly Claim[],
  names: Names,
  sources: readonly SourceHead[],
): DifferenceWords['said'] {
  const letters = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (!difference.claims.includes(claim.id)) continue;
    const words = wordsOf(difference, claim, claims, names);
    const letter = sourceById(sources, claim.source)?.letter ?? claim.source;
    letters.set(words, (letters.get(words) ?? new Set()).add(letter));
  }
  return [...letters].map(([words, each]) => ({ words, letters: [...each] }));
}

function wordsOf(difference: Difference, claim: Claim, claims: readonly Claim[], { places, terms }: Names): string {
  switch (difference.aspect) {
    case 'stance':
      return STANCE_WORDS[claim.stance];
    case 'date':
      return printWhen(claim.when);
    case 'number':
      return quoted(
        claim.figures.filter(({ measure }) => measure === difference.measure).map(({ words }) => words.exact),
      );
    case 'place':
      return placesNamed(wordsSaid(claim, claims), places)
        .map(({ name }: Place) => name)
        .join(', ');
    case 'target':
    case 'wording': {
      const term = terms.find(({ id }) => id === difference.term);
      return term ? quoted(wordsUsed(wordsSaid(claim, claims), term)) : '';
    }
    default:
      return unreachable(difference);
  }
}

function quoted(words: readonly string[]): string {
  return words.map(inQuotes).join(', ');
}
