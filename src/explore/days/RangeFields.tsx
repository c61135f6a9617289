import { type ReactNode, useState } from 'react';

import { readDays } from '#model/choice/typed-days.ts';
import { commonDays, type Day, type DaySpan, printCalendarSpan, printDay, printSpan, weekdayName } from '#model/day.ts';

export interface RangeFieldsProps {
  /** The days there are. */
  readonly span: DaySpan;
  /** Those that are shown. */
  readonly range: DaySpan;
  readonly onRange: (range: DaySpan) => void;
}

/**
 * The first and the last day as they are typed. Beside each stands how it is read; where it can be
 * read otherwise, that is one press away.
 */
export function RangeFields({ span, range, onRange }: RangeFieldsProps) {
  const [from, setFrom] = useState(printDay(range.first));
  const [to, setTo] = useState(printDay(range.last));
  const [said, setSaid] = useState('');
  const first = readDays(from, span);
  const last = readDays(to, span);

  function choose() {
    const wanted = wantedDays(first[0], last[0], from, to, span);
    if (typeof wanted === 'string') setSaid(wanted);
    else {
      setSaid('');
      onRange(wanted);
    }
  }

  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <div className="grid grid-cols-2 gap-4">
        <DayField label="From" value={from} onValue={setFrom} ways={first} />
        <DayField label="To" value={to} onValue={setTo} ways={last} />
      </div>
      <p role="alert" className="text-accent empty:hidden">
        {said}
      </p>
      <button type="submit" className="text-control w-fit font-semibold">
        Show these days
      </button>
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The ways to read it, the one that is taken first. */
  readonly ways: readonly DaySpan[];
}

function DayField({ label, value, onValue, ways }: DayFieldProps): ReactNode {
  const [taken, ...others] = ways;
  return (
    <div className="min-w-0">
      <label>
        <span className="text-muted">{label}</span>
        <input
          type="text"
          autoComplete="off"
          className="nums block min-h-8 w-full border-b border-strong-rule bg-paper text-sm"
          value={value}
          onChange={({ target }) => onValue(target.value)}
        />
      </label>
      <output className="nums block text-2xs text-muted">
        {taken ? `Read as ${longWords(taken)}` : value.trim() === '' ? 'Any day' : 'Not a day, such as 4 Oct 2015'}
      </output>
      {others.map((way) => (
        <button
          key={way.first}
          type="button"
          className="nums text-control block text-2xs"
          onClick={() => onValue(printCalendarSpan(way))}
        >
          or {longWords(way)}?
        </button>
      ))}
    </div>
  );
}

function longWords(days: DaySpan): string {
  return days.first === days.last ? `${weekdayName(days.first)} ${printDay(days.first)}` : printCalendarSpan(days);
}

/** The days that two fields ask for, or what is wrong with them. */
function wantedDays(
  first: DaySpan | undefined,
  last: DaySpan | undefined,
  from: string,
  to: string,
  span: DaySpan,
): DaySpan | string {
  if ((!first && from.trim() !== '') || (!last && to.trim() !== '')) return 'One of them is not a day.';
  const begin: Day = first?.first ?? span.first;
  const isLong = first !== undefined && first.first !== first.last;
  const end: Day = last?.last ?? (isLong ? first.last : span.last);
  if (begin > end) return 'The last day comes before the first.';
  return commonDays({ first: begin, last: end }, span) ?? `None of these days is among ${printSpan(span)}.`;
}
