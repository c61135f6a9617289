import type { FrameTimes } from '../measure/frames.ts';
import type { Subject } from '../subjects.ts';
import type { Row } from './row.ts';

/** A number that must not be above its limit. */
export interface Check {
  readonly what: string;
  readonly limit: number;
  readonly measured: number;
}

/** Sourceline's targets by number of events: milliseconds, megabytes, elements. */
const TARGETS = [
  { size: 50, firstMarks: 250, pan: [5, 8], zoom: [6, 10], click: 16, filter: 30, search: 50, heap: 3 },
  { size: 1_000, firstMarks: 300, pan: [6, 10], zoom: [7, 12], click: 16, filter: 30, search: 50, heap: 4 },
  { size: 10_000, firstMarks: 450, pan: [7, 14], zoom: [8, 14], click: 24, filter: 35, search: 50, heap: 8 },
  { size: 100_000, firstMarks: 1_500, pan: [8, 16], zoom: [8, 16], click: 32, filter: 50, search: 100, heap: 45 },
] as const;

const MOST_ELEMENTS = 1_500;
const REACT_HEAP = 4;
const LONGEST_TASK = 50;
const SLOWED_P95 = 33;
const SLOWED_UP_TO = 1_000;
const OVER_THE_FLOOR = 2;
const OVER_THE_EVEN = 1.5;
const AHEAD_OF_KEYBOARD_FROM = 1_000;
const AHEAD_OF_ALL_FROM = 10_000;

const OURS = 'sourceline';
const FLOOR = 'canvas';

function check(what: string, limit: number | null | undefined, measured: number | null | undefined): Check[] {
  return limit === null || limit === undefined || measured === null || measured === undefined
    ? []
    : [{ what, limit: Math.round(limit * 10) / 10, measured: Math.round(measured * 10) / 10 }];
}

function name({ size, shape, slowdown }: Row): string {
  return `${size.toLocaleString('en-GB')} ${shape}${slowdown > 1 ? `, ${slowdown} times slower` : ''}`;
}

function frames(
  what: string,
  row: Row,
  pick: (times: FrameTimes) => number,
  limit: (of: 'pan' | 'zoom') => number | null,
) {
  return (['pan', 'zoom'] as const).flatMap((of) => {
    const times = row[of];
    return check(`${name(row)}: ${of} ${what}`, limit(of), times && pick(times));
  });
}

/** The limits of this page alone. */
function absolute(row: Row): readonly Check[] {
  const target = TARGETS.find(({ size }) => size === row.size);
  if (row.slowdown > 1) {
    return row.size > SLOWED_UP_TO
      ? []
      : frames(
          'p95',
          row,
          ({ p95 }) => p95,
          () => SLOWED_P95,
        );
  }
  const always = [
    ...check(`${name(row)}: elements`, MOST_ELEMENTS, row.elements),
    ...frames(
      'longest task',
      row,
      ({ longestTask }) => longestTask,
      () => LONGEST_TASK,
    ),
  ];
  if (!target || row.shape !== 'even') return always;
  return [
    ...check(`${name(row)}: first marks`, target.firstMarks, row.firstMarks),
    ...frames(
      'median',
      row,
      (times) => times.median,
      (of) => target[of][0],
    ),
    ...frames(
      'p95',
      row,
      ({ p95 }) => p95,
      (of) => target[of][1],
    ),
    ...check(`${name(row)}: click to paint`, target.click, row.click),
    ...check(`${name(row)}: filter to paint`, target.filter, row.filter),
    ...check(`${name(row)}: search to paint`, target.search, row.search),
    ...check(`${name(row)}: heap without React's ${REACT_HEAP} MB`, target.heap, row.heap && row.heap - REACT_HEAP),
    ...always,
  ];
}

/** The limits that other pages and corpora of the same run set. */
function relative(row: Row, rows: readonly Row[], subjects: readonly Subject[]): readonly Check[] {
  const beside = rows.filter(
    ({ page, size, shape, slowdown }) =>
      page !== OURS && size === row.size && shape === row.shape && slowdown === row.slowdown,
  );
  const floor = beside.find(({ page }) => page === FLOOR);
  const even = rows.find(
    ({ page, size, shape, slowdown }) =>
      page === OURS && shape === 'even' && size === row.size && slowdown === row.slowdown,
  );
  const times = (other: Row | undefined, of: 'pan' | 'zoom', factor: number) => {
    const p95 = other?.[of]?.p95;
    return p95 === undefined ? null : p95 * factor;
  };
  const p95 = ({ p95: value }: FrameTimes) => value;
  return [
    ...frames(`p95, ${OVER_THE_FLOOR} times the floor`, row, p95, (of) => times(floor, of, OVER_THE_FLOOR)),
    ...(row.shape === 'even'
      ? []
      : frames(`p95, ${OVER_THE_EVEN} times the even spread`, row, p95, (of) => times(even, of, OVER_THE_EVEN))),
    ...beside
      .filter(({ page }) => page !== FLOOR)
      .flatMap((peer) => {
        const byKeyboard = subjects.some((subject) => subject.name === peer.page && subject.byKeyboard);
        return [
          ...(row.size >= AHEAD_OF_ALL_FROM || (byKeyboard && row.size >= AHEAD_OF_KEYBOARD_FROM)
            ? frames(`p95, ahead of ${peer.page}`, row, p95, (of) => times(peer, of, 1))
            : []),
          ...(byKeyboard && row.size >= AHEAD_OF_KEYBOARD_FROM ? inOtherColumns(row, peer) : []),
        ];
      }),
  ];
}

function inOtherColumns(row: Row, peer: Row): readonly Check[] {
  return [
    ...check(`${name(row)}: first marks, ahead of ${peer.page}`, peer.firstMarks, row.firstMarks),
    ...frames(
      `median, ahead of ${peer.page}`,
      row,
      ({ median }) => median,
      (of) => peer[of]?.median ?? null,
    ),
    ...check(`${name(row)}: click, ahead of ${peer.page}`, peer.click, row.click),
    ...check(`${name(row)}: filter, ahead of ${peer.page}`, peer.filter, row.filter),
    ...check(`${name(row)}: elements, ahead of ${peer.page}`, peer.elements, row.elements),
    ...check(`${name(row)}: heap, ahead of ${peer.page}`, peer.heap, row.heap),
  ];
}

/** Every target that the rows can tell about. */
export function checkTargets(rows: readonly Row[], subjects: readonly Subject[]): readonly Check[] {
  return rows
    .filter(({ page }) => page === OURS)
    .flatMap((row) => [...absolute(row), ...relative(row, rows, subjects)]);
}

export function isMet({ limit, measured }: Check): boolean {
  return measured <= limit;
}
