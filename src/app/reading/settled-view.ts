import type { Editioned } from '#model/choice/link-editions.ts';
import { quotedIn, quotedNow } from '#model/choice/quoted-places.ts';
import type { QuotedPlace, ViewState } from '#model/choice/view-state.ts';
import type { Standing } from '#model/editions/standing.ts';

/**
 * A view whose quoted words were found, as a link of today names them. What does not stand any more
 * stays as it was asked for. The very view where there is nothing to say otherwise.
 */
export function settledView(
  view: ViewState,
  sources: Editioned,
  standing: Standing | null,
  standingBeside: Standing | null,
): ViewState {
  const { passage, beside } = quotedIn(view);
  const now = settled(passage, sources, standing);
  const nowBeside = settled(beside, sources, standingBeside);
  if (now === passage && nowBeside === beside) return view;
  return {
    ...view,
    passage: now?.passage ?? null,
    edition: now?.edition ?? null,
    beside: nowBeside?.passage ?? null,
    besideEdition: nowBeside?.edition ?? null,
  };
}

function settled(quoted: QuotedPlace | null, sources: Editioned, standing: Standing | null): QuotedPlace | null {
  if (!quoted || standing?.type !== 'stands') return quoted;
  const now = quotedNow(sources, standing.passage);
  return now.passage === quoted.passage && now.edition === quoted.edition ? quoted : now;
}
