import { at } from '#base/at.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { openPassage, openPassageInSource, selectEvent, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { HrefOfFound } from '#search/ResultGroup.tsx';

/** Where what is found is read: beside its event, or in its article where it is of none. */
export function hrefOfFound(
  view: ViewState,
  { events, sources }: Chronology,
  href: (view: ViewState) => string,
): HrefOfFound {
  return (event, passage) => {
    const place = quotedNow(sources, passage);
    return href(
      event === null ? openPassageInSource(view, place) : openPassage(selectEvent(view, at(events.ids, event)), place),
    );
  };
}
