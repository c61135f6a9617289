import { countUp, timesOf } from '#base/count-up.ts';
import { grouped } from '#base/grouped.ts';
import type { Position, ProblemCode, Report } from '#pipeline/report/problem.ts';

/** Two dates that cannot both be right. */
export interface DateComplaint {
  readonly at: Position;
  readonly code: ProblemCode &
    ('said-before-it-happened' | 'said-after-publication' | 'date-out-of-bounds' | 'letters-out-of-order');
  readonly message: string;
  readonly fix: string;
  /** Where these dates are written. */
  readonly dates: readonly Position[];
}

function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** For each complaint the date of which most complain. */
function blameDates(complaints: readonly DateComplaint[]): ReadonlyMap<string, readonly DateComplaint[]> {
  const counts = new Map<string, number>();
  for (const date of complaints.flatMap(({ dates }) => dates.map(placeOf))) {
    countUp(counts, date);
  }
  return grouped(complaints, ({ dates }) => {
    const [most = ''] = dates.map(placeOf).toSorted((a, b) => timesOf(counts, b) - timesOf(counts, a));
    return most;
  });
}

/**
 * Reports complaints, those about one date as one problem: a day of publication that is wrong makes
 * every claim of its article wrong.
 */
export function reportComplaints(complaints: readonly DateComplaint[], report: Report): void {
  for (const [date, about] of blameDates(complaints)) {
    const [first] = about;
    const at = first?.dates.find((each) => placeOf(each) === date);
    if (!first || !at) continue;
    if (about.length === 1) {
      report(first.at, first.code, first.message, first.fix);
      continue;
    }
    report(
      at,
      first.code,
      `This day contradicts ${about.length} others.`,
      'Correct it, or else each of them:',
      ...about.map(({ at: place, message }) => `${placeOf(place)}  ${message}`),
    );
  }
}
