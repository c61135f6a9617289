import { useText } from '#app/data/queries.ts';
import { isOfPresentEdition } from '#model/choice/quoted-places.ts';
import type { QuotedPlace } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { type Standing, standingOf } from '#model/editions/standing.ts';
import { parsePassageId } from '#model/id.ts';

/**
 * What has become of quoted words, by way of their article where that has been corrected; null
 * before it is there, and where nothing is quoted.
 */
export function useStanding({ sources }: Chronology, quoted: QuotedPlace | null): Standing | null {
  const article = useText((quoted && parsePassageId(quoted.passage)?.source) ?? null).data;
  if (!quoted) return null;
  if (isOfPresentEdition(sources, quoted)) return { type: 'stands', passage: quoted.passage };
  return article ? standingOf(article, quoted) : null;
}
