import { at } from '#base/at.ts';
import { capital } from '#base/capital.ts';
import { countOf } from '#base/count-of.ts';
import { DayFold } from '#explore/folds/DayFold.tsx';
import { DayHeading } from '#explore/DayHeading.tsx';
import type { EventListProps } from '#explore/EventList.tsx';
import { ALL_AT_ONCE } from '#explore/folds/all-at-once.ts';
import { FoldedDays } from '#explore/folds/FoldedDays.tsx';
import { keptFolds } from '#explore/folds/kept-folds.ts';
import { unitFor } from '#explore/layout/day-folds.ts';
import { type DayGroup, listEvents } from '#explore/layout/day-groups.ts';
import { byOccasion, sayingsWords } from '#explore/layout/occasions.ts';
import { SaidRow } from '#explore/said/SaidRow.tsx';
import { isOfEvent } from '#model/chronology.ts';
import { type Day, isoFromDay, isWithinYear, printDay } from '#model/day.ts';
import { toldAt } from '#model/told-event.ts';

export interface SaidListProps extends Omit<EventListProps, 'hrefOfEvent'> {
  /** The address of an event at a passage. */
  readonly hrefOfEvent: (id: string, passage: string | null) => string;
}

const NOTHING = () => undefined;

/** Every shown claim by the day and the occasion on which it was made. */
export function SaidList(props: SaidListProps) {
  const { chronology, shown, lit, near = null, hrefOfEvent, asked = null, onOpened = NOTHING } = props;
  const { sources, occasions, span } = chronology;
  const listed = listEvents(chronology, shown);
  const folded = shown.length > ALL_AT_ONCE;

  const row = (claim: number, under: Day | null) => {
    const told = toldAt(chronology, claim, null);
    return (
      <SaidRow
        key={claim}
        told={told}
        sources={sources}
        under={under}
        href={hrefOfEvent(told.id, told.passage)}
        lit={isOfEvent(chronology.events, claim, lit)}
      />
    );
  };
  const loose = (claims: readonly number[], under: Day | null) => (from: number, to: number) =>
    claims.slice(from, to).map((claim) => row(claim, under));

  const renderDays = (days: readonly DayGroup[]) =>
    days.map(({ day, events }) => (
      <li key={day} data-day={isoFromDay(day)} className="scroll-mt-11 border-t border-rule">
        <div className="grid md:grid-cols-[8.5rem_minmax(0,1fr)]">
          <DayHeading day={day} year={!isWithinYear(span)} />
          <ol>
            {byOccasion(chronology, events).map(({ occasion, claims }) => (
              <li key={occasion ?? 'none'} className="pb-2">
                <h4 className="nums pt-2 pl-14 text-xs font-semibold">
                  <bdi>{occasion === null ? 'No occasion named' : at(occasions, occasion)}</bdi>
                  <span className="font-normal text-muted">, {countOf(claims.length, 'claim')}</span>
                </h4>
                <ol>{loose(claims, day)(0, claims.length)}</ol>
              </li>
            ))}
          </ol>
        </div>
      </li>
    ));

  if (shown.length === 0) return <p className="py-6 text-muted">No claim passes these filters.</p>;
  return (
    <div>
      <p className="nums py-1 text-xs text-muted">{capital(sayingsWords(chronology, shown))}.</p>
      {folded ? (
        <FoldedDays
          label="Claims by day"
          days={listed.days}
          unit={unitFor(listed.days)}
          near={near}
          kept={keptFolds(chronology)}
          renderDays={renderDays}
          renderRows={({ day, events }, from, to) => loose(events, day)(from, to)}
        />
      ) : (
        <ol aria-label="Claims by day">{renderDays(listed.days)}</ol>
      )}
      {(
        [
          ['earlier', `Said before ${printDay(span.first)}`, listed.earlier],
          ['later', `Said after ${printDay(span.last)}`, listed.later],
          ['no-day', 'Said on no day given', listed.noDay],
        ] as const
      ).map(([part, title, claims]) =>
        claims.length > 0 ? (
          <div key={part} className="border-t border-rule">
            <DayFold
              id={`list-${part}`}
              title={title}
              count={claims.length}
              rows={loose(claims, null)}
              atOnce={!folded}
              open={listed.days.length === 0}
              asked={asked === part}
              onOpened={onOpened}
            />
          </div>
        ) : null,
      )}
    </div>
  );
}
