import { inARow } from '#base/in-words.ts';
import { isolatedText } from '#base/shown-text.ts';
import type { Corroboration, PartyOrigins } from '#model/claims/corroboration.ts';
import type { Party } from '#model/corpus.ts';

/**
 * How many sources say so, and for whom: `2 sources, one origin: IANS.`, `One source, 2 bodies of
 * one party: Russia (Kremlin; Federal Security Service).`, `3 sources, 2 parties: IANS; Russia (2
 * bodies: TASS; Sputnik).`
 */
export function corroborationWords({ sources, parties }: Corroboration, records: ReadonlyMap<string, Party>): string {
  const printed = sources === 1 ? 'One source' : `${sources} sources`;
  const [only, second] = parties;
  if (!only || second) {
    const names = parties.map((party) => partyWords(party, records, `${party.origins.length} bodies: `));
    return `${printed}, ${parties.length} parties: ${inARow(names, '; ')}.`;
  }
  const { length } = only.origins;
  const counted = length === 1 ? 'one origin' : `${length} bodies of one party`;
  return `${printed}, ${counted}: ${partyWords(only, records, '')}.`;
}

/** `IANS`, `Kremlin (Russia)`, `Russia (2 bodies: Kremlin; TASS)`. */
function partyWords(
  { id, origins: [first, ...others] }: PartyOrigins,
  records: ReadonlyMap<string, Party>,
  count: string,
) {
  const own = isolatedText(first.name);
  if (id === null) return own;
  const party = isolatedText(records.get(id)?.name ?? id);
  if (others.length === 0) return `${own} (${party})`;
  return `${party} (${count}${inARow(
    [first, ...others].map(({ name }) => name),
    '; ',
  )})`;
}
