import { editionName } from '#model/id.ts';
import type { KeptStretch } from '#model/editions/edition.ts';
import { compose } from '#pipeline/editions/compose.ts';
import { keptStretches } from '#pipeline/editions/kept-stretches.ts';
import {
  inOlder,
  inPresent,
  type Lock,
  type LockedEdition,
  type LockedSource,
  NO_LOCK,
  wordsHash,
} from '#pipeline/editions/lock.ts';

/** An article as it is to be locked. */
export interface PresentText {
  readonly source: string;
  readonly sha256: string;
  readonly text: string;
  /**
   * The hash of the text that was published last and that text, where it is another; null: the text
   * was not corrected.
   */
  readonly published: { readonly sha256: string; readonly text: string } | null;
}

export interface Locked {
  readonly lock: Lock;
  /** What has become of texts that were corrected, a line each. */
  readonly news: readonly string[];
}

/**
 * The lock after corrections: the old one's editions followed on, and those that were corrected.
 */
export function lockSeeds(texts: readonly PresentText[], old: Lock | null): Locked {
  const before = new Map(old?.sources.map((each) => [each.source, each]));
  const news: string[] = [];
  const sources = texts
    .map((text) => lockText(text, before.get(text.source)?.older ?? [], news))
    .toSorted((a, b) => (a.source < b.source ? -1 : 1));
  return { lock: { ...NO_LOCK, sources }, news };
}

function lockText(
  { source, sha256, text, published }: PresentText,
  older: LockedEdition[],
  news: string[],
): LockedSource {
  if (!published) return { source, sha256, older };
  const kept = keptStretches(published.text, text);
  const edition = editionOf(published.sha256, published.text, kept);
  const followed = older.map((each) => {
    // A text that was taken back stands whole.
    const now = each.sha256 === sha256 ? wholeOf(text) : compose(each.kept, kept);
    return { ...each, words: wordsHash(text, now.map(inPresent)), kept: now.map(copy) };
  });
  const share = Math.floor((100 * covered(kept)) / published.text.length);
  const [from, to] = [published.sha256, sha256].map(editionName);
  news.push(`${source}: edition ${from} has become ${to}. Of its text ${share} % stands.`);
  const isKnown = followed.some((each) => each.sha256 === edition.sha256);
  return { source, sha256, older: isKnown ? followed : [...followed, edition] };
}

function editionOf(sha256: string, text: string, kept: readonly KeptStretch[]): LockedEdition {
  return { sha256, words: wordsHash(text, kept.map(inOlder)), kept: kept.map(copy) };
}

function wholeOf(text: string): readonly KeptStretch[] {
  return [[0, text.length, 0]];
}

function copy([from, length, to]: KeptStretch): [number, number, number] {
  return [from, length, to];
}

/** How many signs of the older text lie in a stretch that is kept. */
function covered(kept: readonly KeptStretch[]): number {
  let count = 0;
  let reached = 0;
  for (const [from, length] of kept) {
    count += Math.max(0, from + length - Math.max(reached, from));
    reached = Math.max(reached, from + length);
  }
  return count;
}
