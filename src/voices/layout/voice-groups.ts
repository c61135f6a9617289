import { at } from '#base/at.ts';
import { addTo } from '#base/add-to.ts';
import type { VoiceCount } from '#model/surveys/voice-counts.ts';
import type { VoiceHead } from '#model/surveys/voices.ts';

/** One who speaks, and how much. */
export interface VoiceRow {
  readonly head: VoiceHead;
  readonly count: VoiceCount;
}

/** Those of one party, most claims first. */
export interface VoiceGroup {
  /** Its name; null: those that are no party's but their own. */
  readonly party: string | null;
  readonly claims: number;
  readonly words: number;
  readonly rows: readonly VoiceRow[];
}

/** Speakers by party, the party with most claims first, those without one last. */
export function voiceGroups(counts: readonly VoiceCount[], heads: readonly VoiceHead[]): readonly VoiceGroup[] {
  const groups = new Map<string | null, VoiceRow[]>();
  for (const count of counts) {
    if (count.speaker === null) continue;
    const head = at(heads, count.speaker);
    addTo(groups, head.party, { head, count });
  }
  const sum = (rows: readonly VoiceRow[], of: 'claims' | 'words') =>
    rows.reduce((total, { count }) => total + count[of], 0);
  return [...groups]
    .map(([party, rows]) => ({ party, rows, claims: sum(rows, 'claims'), words: sum(rows, 'words') }))
    .toSorted((a, b) => Number(a.party === null) - Number(b.party === null) || b.claims - a.claims);
}
