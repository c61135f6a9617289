import type { Speaker } from '#model/corpus.ts';
import type { SpeakerSeed } from '#pipeline/seeds/seed-schema.ts';

/**
 * Speakers; a body that has no institution stands for itself. Each is of the party of the body at
 * the top of its line.
 */
export function resolveSpeakers(seeds: readonly SpeakerSeed[]): readonly Speaker[] {
  const byId = new Map(seeds.map((seed) => [seed.id.value, seed]));
  const partyOf = (seed: SpeakerSeed): string | null => {
    const line = new Set<SpeakerSeed>();
    let top: SpeakerSeed | undefined = seed;
    for (let each = top; each && !line.has(each); each = byId.get(each.institution?.value ?? '') ?? each) {
      line.add(each);
      top = each;
    }
    return top.party?.value ?? null;
  };
  return seeds.map((seed) => ({
    id: seed.id.value,
    name: seed.name,
    institution: seed.institution?.value ?? seed.id.value,
    party: partyOf(seed),
    titles: seed.titles.map(({ value }) => value),
    spellings: seed.spellings.map(({ value }) => value),
    anonymous: seed.anonymous,
  }));
}
