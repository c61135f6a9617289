import { useText } from '#app/data/queries.ts';
import { shortAddress } from '#app/printing/short-address.ts';
import { useOrigin } from '#app/sharing/use-origin.ts';
import { useSite } from '#app/steps/site.ts';
import { MOST_ON_PAPER } from '#explore/layout/printed-chronology.ts';
import { type PassageWords, PrintedChronology } from '#explore/printed/PrintedChronology.tsx';
import { PrintedSources } from '#explore/printed/PrintedSources.tsx';
import { absoluteAddress } from '#history/absolute-address.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { INITIAL_VIEW, openPassageInSource, openSource } from '#model/choice/view-state.ts';
import { paintedWords } from '#model/claims/painted-words.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { parsePassageId } from '#model/id.ts';
import { PrintedAxis } from '#timeline/PrintedAxis.tsx';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import { langOf } from '#ui/lang.ts';

/**
 * A view on paper: its axis, the address at which it is found, and where neither an event nor an
 * article is told, the chronology with its quotations and their sources.
 */
export function PrintedView(props: TimelineProps) {
  const { chronology, shown, focus } = props;
  const { sources } = chronology;
  const { view, base } = useSite();
  const origin = useOrigin();
  return (
    <>
      <PrintedAxis {...props} />
      <p className="pt-1 pb-4 text-2xs wrap-anywhere text-muted">
        {absoluteAddress(view, base, origin)}
        <br />
        Short addresses begin with {origin + base}
      </p>
      {focus.open === null && focus.source === null ? (
        <div className="handout">
          <PrintedChronology
            chronology={chronology}
            shown={shown.events}
            Words={QuotedWords}
            addressOf={(id) => shortAddress(openPassageInSource(INITIAL_VIEW, quotedNow(sources, id)))}
          />
          {shown.events.length > MOST_ON_PAPER ? null : (
            <PrintedSources sources={sources} addressOf={(id) => shortAddress(openSource(INITIAL_VIEW, id))} />
          )}
        </div>
      ) : null}
    </>
  );
}

/** The words of a passage; an ellipsis where its article is not here: paper waits for nothing. */
function QuotedWords({ passage }: PassageWords) {
  const place = parsePassageId(passage);
  const { data } = useText(place?.source ?? null);
  if (!place || !data) return '…';
  return <span lang={langOf(data.language)}>{inQuotes(paintedWords(data, place))}</span>;
}
