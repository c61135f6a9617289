import type { LaneSeen, ViewSeen } from './page/view.ts';

/**
 * What one of two views has and the other has not, a line each: `- list: ...` for what the first
 * alone has. None: a reader sees no difference.
 */
export function differences(a: ViewSeen, b: ViewSeen): readonly string[] {
  return [...listDifferences(a.lines, b.lines), ...laneDifferences(a, b)];
}

function listDifferences(a: readonly string[], b: readonly string[]): readonly string[] {
  const lines = inOneOnly(a, b);
  return lines.length === 0 && a.some((line, at) => line !== b[at]) ? ['in another order'] : lines;
}

/** Lines that one of two lists has more often than the other. */
function inOneOnly(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...without(a, b).map((line) => `- ${line}`), ...without(b, a).map((line) => `+ ${line}`)];
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function laneDifferences(a: ViewSeen, b: ViewSeen): readonly string[] {
  const namesOf = ({ lanes }: ViewSeen) => lanes.map(({ name }) => `lane: ${name}`);
  const names = listDifferences(namesOf(a), namesOf(b));
  if (names.length > 0) return names;
  const compare = a.allDays && b.allDays ? whole : zoomed;
  return a.lanes.flatMap((lane, at) => {
    const other = b.lanes[at];
    return other ? compare(lane, other).map((line) => `${line}, in lane ${lane.name}`) : [];
  });
}

function whole(a: LaneSeen, b: LaneSeen): readonly string[] {
  return inOneOnly([...a.drawn, ...a.counts], [...b.drawn, ...b.counts]);
}

/**
 * Zoomed, the axis stands at fractions of days, and the address keeps whole ones: what is at an
 * edge may be beyond it, and marks may be counted that were not. Where nothing is counted each mark
 * that is shown by one is drawn by the other.
 */
function zoomed(a: LaneSeen, b: LaneSeen): readonly string[] {
  if (a.counts.length + b.counts.length > 0) return [];
  return [
    ...without(a.shown, b.drawn).map((line) => `- ${line}`),
    ...without(b.shown, a.drawn).map((line) => `+ ${line}`),
  ];
}
