import { countMatches } from '#base/count-matches.ts';
import { grouped } from '#base/grouped.ts';
import type { Claim, Corpus, Speaker } from '#model/corpus.ts';
import { compareSaid, printSaidDays } from '#model/claims/said-days.ts';
import { placing, type Placing } from '#model/surveys/placing.ts';
import type { ReadQuote } from '#model/surveys/read-quote.ts';
import type { OtherVoice, Voice, VoiceClaim, VoiceOccasion, VoiceTension } from '#model/surveys/voices.ts';

/** What pages of voices are made from, looked up once. */
interface VoiceRecords {
  readonly corpus: Corpus;
  readonly place: Placing;
  /** All claims, as they are read. */
  readonly claims: readonly Claim[];
  readonly names: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly byEvent: ReadonlyMap<string, readonly Claim[]>;
}

/** How the words of a corpus are read. */
interface Reading {
  readonly quote: ReadQuote;
  readonly claim: (claim: Claim) => Claim;
}

export function voiceRecords(corpus: Corpus, { quote, claim }: Reading): VoiceRecords {
  const claims = corpus.claims.map(claim);
  const byEvent = grouped(claims, ({ event }) => event);
  return {
    corpus,
    place: placing(corpus, quote),
    claims,
    names: new Map(corpus.speakers.map(({ id, name }) => [id, name])),
    titles: new Map(corpus.events.map(({ id, title }) => [id, title])),
    byEvent,
  };
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.,’'-]*[\p{L}\p{N}\p{M}])?/gu;

/** How many words the passages of a claim have. */
export function wordsIn({ passages }: Claim): number {
  return passages.reduce((sum, { exact }) => sum + countMatches(exact, WORD), 0);
}

const DENYING: ReadonlySet<string> = new Set(['denies', 'doubts']);

function spoken({ passages }: Claim): VoiceClaim['passages'] {
  return passages.map(({ id, exact }) => ({ id, exact }));
}

/** What others say of the events of some claims, where one denies or doubts what the other says. */
function againstOf(own: readonly Claim[], { byEvent, names, titles }: VoiceRecords): readonly OtherVoice[] {
  return own.flatMap(({ event, speaker, stance }, place) =>
    own.findIndex((claim) => claim.event === event) < place
      ? []
      : (byEvent.get(event) ?? [])
          .filter((other) => other.speaker !== speaker && DENYING.has(other.stance) !== DENYING.has(stance))
          .map((other) => ({
            event,
            title: titles.get(event) ?? event,
            speaker: other.speaker === null ? null : (names.get(other.speaker) ?? other.speaker),
            source: other.source,
            stance: other.stance,
            passages: spoken(other),
          })),
  );
}

/** The tensions in which a speaker has a part, and at least one other voice has too. */
function tensionsOf(own: readonly Claim[], { corpus, claims }: VoiceRecords): readonly VoiceTension[] {
  const ids = new Set(own.map(({ id }) => id));
  const others = new Set(claims.flatMap(({ id }) => (ids.has(id) ? [] : [id])));
  return corpus.tensions
    .filter((tension) => tension.claims.some((id) => ids.has(id)) && tension.claims.some((id) => others.has(id)))
    .map(({ id, title, sentence }) => ({ id, title, sentence }));
}

function occasionsOf(own: readonly Claim[], { occasions }: Corpus): readonly VoiceOccasion[] {
  return occasions.flatMap(({ id, title, day, venue }) => {
    const count = own.filter(({ occasion }) => occasion === id).length;
    return count === 0 ? [] : [{ title, days: printSaidDays(day), venue, claims: count }];
  });
}

/** All that a record has of one speaker. */
export function voiceOf({ id }: Speaker, records: VoiceRecords): Voice {
  const { corpus, place, claims, names, titles } = records;
  const own = claims.filter(({ speaker }) => speaker === id).toSorted((a, b) => compareSaid(a.said, b.said));
  const printed = own.flatMap((claim) => (claim.as ? [place(claim.as)] : []));
  return {
    id,
    printed: [...new Map(printed.map((words) => [`${words.source} ${words.text}`, words])).values()],
    via: [...new Set(own.flatMap(({ via }) => via.map((agency) => names.get(agency) ?? agency)))],
    occasions: occasionsOf(own, corpus),
    claims: own.map((claim) => ({
      event: claim.event,
      title: titles.get(claim.event) ?? claim.event,
      source: claim.source,
      said: printSaidDays(claim.said),
      stance: claim.stance,
      passages: spoken(claim),
    })),
    against: againstOf(own, records),
    tensions: tensionsOf(own, records),
  };
}
