import { quotedIn } from '#model/choice/quoted-places.ts';
import { sourceById } from '#model/source-by-id.ts';

import { useDetails, useText } from '#app/data/queries.ts';
import { useStanding } from '#app/reading/use-standing.ts';
import { claimsAbout, useQuotedPassage } from '#app/sharing/quoted-passage.ts';
import { asToldBy } from '#model/as-told-by.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { paintedWords } from '#model/claims/painted-words.ts';
import { hasStretch } from '#model/claims/passage-quote.ts';
import { passageAt } from '#model/editions/standing.ts';
import { parsePassageId } from '#model/id.ts';
import { isInRecord } from '#model/published/published-details.ts';
import { openingPassage } from '#model/told-event.ts';
import type { SharedPassage } from '#share/ShareDialog.tsx';

const LABEL_WORDS = 9;

/** A passage as it is chosen from a list. */
function sharedPassage(id: string, source: string, text: string, { sources }: Chronology): SharedPassage {
  const letter = sourceById(sources, source)?.letter ?? '';
  const words = text.split(/\s+/);
  const more = words.length > LABEL_WORDS ? '…' : '';
  return { id, label: `${letter}: ${words.slice(0, LABEL_WORDS).join(' ')}${more}` };
}

/**
 * A passage that stands open; null until its article is there, and for one that is not in its text.
 */
function useOpenPassage(id: string | null, chronology: Chronology): SharedPassage | null {
  const ref = id === null ? null : parsePassageId(id);
  const article = useText(ref?.source ?? null).data;
  if (id === null || !ref || !article || !hasStretch(article, ref)) return null;
  return sharedPassage(id, ref.source, paintedWords(article, ref), chronology);
}

/**
 * The passages that the present page has to hand on, and the chosen one in full once its article is
 * there: what stands open, be it of another event, and the passages of the event's claims. `chosen`
 * null: the one that stands open. `failed` is the query of what did not come.
 */
export function useSharedPassages(chronology: Chronology, view: ViewState, chosen: string | null) {
  const { page } = view;
  const index = page.name === 'event' ? findEvent(chronology, page.id) : null;
  const ofEvent = useDetails(index, chronology);
  const details = ofEvent.data;
  const isKnown = isInRecord({ sources: chronology.sources, horizon: view.publishedBy });
  const claims = claimsAbout(details, index).filter(({ source }) => isKnown(source));
  const { passage, beside } = quotedIn(view);
  const asked = passageAt(useStanding(chronology, passage));
  const askedBeside = passageAt(useStanding(chronology, beside));
  const open = [useOpenPassage(asked, chronology), useOpenPassage(askedBeside, chronology)];
  const claimed = new Map(
    claims.flatMap(({ source, passages }) =>
      passages.map(({ id, exact }) => [id, sharedPassage(id, source, exact, chronology)] as const),
    ),
  );
  const others = open.flatMap((each) => (each && !claimed.has(each.id) ? [[each.id, each] as const] : []));
  const passages = [...new Map([...others, ...claimed]).values()];
  const told = asToldBy(chronology, new Set(view.filters.sources));
  const wanted = [chosen, asked, index === null ? null : openingPassage(told, index), passages[0]?.id];
  const current = wanted.find((id) => passages.some((each) => each.id === id)) ?? null;

  const quote = useQuotedPassage(current, chronology, claims, details);
  const failed = [ofEvent, ...quote.queries].find(({ error }) => error !== null);
  return { passages, current, quoted: quote.quoted, failed };
}
