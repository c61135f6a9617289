import type { SourceHead } from '#model/chronology.ts';
import type { Claim, Measure, Speaker } from '#model/corpus.ts';
import { type Difference, differences } from '#model/difference.ts';
import { agreementOf, corroborating, distinctOrigins, originOf } from '#model/origin.ts';

export interface AgreementWords {
  /** How many sources and origins say so. */
  readonly sentence: string;
  /** In what the claims differ; null when in nothing. */
  readonly differing: string | null;
  readonly datesDiffer: boolean;
}

/** The records that claims are looked up in. */
export interface AgreementRecords {
  readonly sources: readonly SourceHead[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** How the claims about one event stand to each other, in sentences. Counts, never a verdict. */
export function agreementWords(claims: readonly Claim[], records: AgreementRecords): AgreementWords {
  const found = differences(claims, (claim) => originOf(claim, records).key);
  const counted = corroborating(claims);
  const sources = new Set(counted.map(({ source }) => source)).size;
  const origins = distinctOrigins(counted, records).map(({ name }) => name);
  const agreement = agreementOf(claims, records);
  return {
    sentence: sentenceOf(sources, origins),
    differing: agreement === 'differing' ? found.map((each) => aspectWords(each, records)).join('; ') : null,
    datesDiffer: found.some(({ aspect }) => aspect === 'date'),
  };
}

function sentenceOf(sources: number, origins: readonly string[]): string {
  const names = origins.join('; ');
  const printed = sources === 1 ? 'One source' : `${sources} sources`;
  return origins.length === 1
    ? `${printed}, one origin: ${names}.`
    : `${printed}, ${origins.length} origins: ${names}.`;
}

function aspectWords(difference: Difference, { measures }: AgreementRecords): string {
  if (difference.aspect === 'stance') return 'whether it is so';
  if (difference.aspect === 'date') return 'the date';
  return `the number of ${measures.get(difference.measure)?.label ?? difference.measure}`;
}
