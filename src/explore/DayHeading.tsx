import { civilFromDay, type Day, isoFromDay, monthName, weekdayName } from '#model/day.ts';

export interface DayHeadingProps {
  readonly day: Day;
  /** Whether its year is named. */
  readonly year: boolean;
}

/** A day of a list, beside its rows; on a phone it stays in view above them. */
export function DayHeading({ day, year: named }: DayHeadingProps) {
  const { date, month, year } = civilFromDay(day);
  return (
    <h3 className="nums sticky top-11 z-1 self-start bg-paper py-2 text-xs md:static">
      <time dateTime={isoFromDay(day)}>
        <span className="text-muted">{weekdayName(day).slice(0, 3)}</span>{' '}
        <span className="font-semibold">
          {date} {monthName(month)}
          {named ? ` ${year}` : ''}
        </span>
      </time>
    </h3>
  );
}
