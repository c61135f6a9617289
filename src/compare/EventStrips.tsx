import { eventStrip, STRIP_HEIGHT } from '#compare/layout/event-strip.ts';
import { at } from '#base/at.ts';
import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { Chronology } from '#model/chronology.ts';
import { dateAt } from '#model/date-columns.ts';
import { printWhen } from '#model/when.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { StripCalendar } from '#scale/StripCalendar.tsx';
import { useEditorsLang } from '#ui/lang.ts';

export interface EventStripsProps {
  readonly chronology: Chronology;
  /** Indexes of events. */
  readonly events: readonly number[];
  readonly months: readonly ScaleBand[];
  readonly hrefOfEvent: (id: string) => string;
}

const ROW = 'grid gap-x-6 md:grid-cols-[20rem_minmax(0,1fr)]';

/** Some events, each with its days on the scale of the span. Words beside it say the same. */
export function EventStrips({ chronology, events, months, hrefOfEvent }: EventStripsProps) {
  const lang = useEditorsLang();
  return (
    <>
      <div className={ROW}>
        <span className="hidden md:block" />
        <StripCalendar months={months} />
      </div>
      <ol>
        {events.map((event) => (
          <li key={event} className={`${ROW} border-t border-rule py-1.5`}>
            <div>
              <a
                href={hrefOfEvent(at(chronology.events.ids, event))}
                dir="auto"
                lang={lang}
                className="text-xs font-semibold no-underline hover:underline"
              >
                {at(chronology.events.titles, event)}
              </a>
              <span className="nums block text-2xs text-muted">{printWhen(dateAt(chronology.events, event))}</span>
            </div>
            <svg aria-hidden="true" width="100%" height={em(STRIP_HEIGHT)} className="fluid-picture block">
              <Elements of={eventStrip(chronology, event, months)} />
            </svg>
          </li>
        ))}
      </ol>
    </>
  );
}
