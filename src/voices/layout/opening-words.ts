import { countOf, printCount } from '#base/count-of.ts';
import type { VoiceCount } from '#model/surveys/voice-counts.ts';
import type { VoiceGroup } from '#voices/layout/voice-groups.ts';

function share(part: number, whole: number): string {
  return `${printCount(part)} of ${countOf(whole, 'claim')}`;
}

/**
 * How concentrated the record is: `41 of 105 claims are by one speaker, Andrei Kartapolov; 62 are
 * by speakers of one party, Russia. 29 are said by articles in their own voice.`
 */
export function openingWords(counts: readonly VoiceCount[], groups: readonly VoiceGroup[]): string {
  const all = counts.reduce((sum, { claims }) => sum + claims, 0);
  const rows = groups.flatMap((group) => group.rows);
  const [first] = rows.toSorted((a, b) => b.count.claims - a.count.claims);
  if (!first) return `No speaker is quoted in what is shown: ${countOf(all, 'claim')}.`;
  const verb = (count: number) => (count === 1 ? 'is' : 'are');
  const one = `${share(first.count.claims, all)} ${verb(first.count.claims)} by one speaker, ${first.head.name}`;
  const [party] = groups.filter((group) => group.party !== null);
  const many =
    party && party.rows.length > 1
      ? `; ${printCount(party.claims)} ${verb(party.claims)} by speakers of one party, ${party.party}`
      : '';
  const own = counts.find(({ speaker }) => speaker === null);
  const voice = own ? ` ${printCount(own.claims)} ${verb(own.claims)} said by articles in their own voice.` : '';
  return `${one}${many}.${voice}`;
}
