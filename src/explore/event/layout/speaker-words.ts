import type { Claim, Speaker } from '#model/corpus.ts';

/**
 * Who speaks: name and title as printed here, else the speaker's name, else the article itself.
 * Without a full stop.
 */
export function speakerWords({ as, speaker }: Claim, speakers: ReadonlyMap<string, Speaker>): string {
  if (as) return as.exact;
  if (speaker === null) return 'The article’s own voice';
  return speakers.get(speaker)?.name ?? speaker;
}
