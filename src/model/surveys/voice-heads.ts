import type { Corpus, Speaker } from '#model/corpus.ts';
import type { VoiceHead } from '#model/surveys/voices.ts';

/** Those who speak in claims, in the order of the corpus. */
export function speakersHeard({ claims, speakers }: Corpus): readonly Speaker[] {
  const heard = new Set(claims.map(({ speaker }) => speaker));
  return speakers.filter(({ id }) => heard.has(id));
}

/** A speaker with the body and the party that it is of. */
export function voiceHead(speaker: Speaker, { speakers, parties }: Corpus): Omit<VoiceHead, 'file'> {
  const byId = new Map(speakers.map((each) => [each.id, each]));
  const line = new Set([speaker.id]);
  let top = speaker;
  for (;;) {
    const above = byId.get(top.institution);
    if (above === undefined || line.has(above.id)) break;
    line.add(above.id);
    top = above;
  }
  const body = byId.get(speaker.institution);
  return {
    id: speaker.id,
    name: speaker.name,
    body: body === undefined || body === speaker ? null : body.name,
    party: parties.find(({ id }) => id === top.party)?.name ?? null,
    anonymous: speaker.anonymous,
  };
}
