import { posix } from 'node:path';
import { circles } from './circles.ts';
import type { Rooms } from './rooms.ts';

/** Composition roots: who composes sees the app, nobody else does. */
const ROOTS = ['start.ts', 'app-root.tsx', 'entry-server.tsx'];

function foldersOf(files: readonly string[]): readonly string[] {
  const above = (path: string): readonly string[] => {
    const folder = posix.dirname(path);
    return folder === '.' ? [] : [folder, ...above(folder)];
  };
  return [...new Set(files.flatMap(above))].toSorted();
}

/**
 * What is wrong with a table of rooms beside the files that there are, a line each.
 *
 * @param files paths below src, with forward slashes
 */
export function tableFaults(rooms: Rooms, files: readonly string[]): string[] {
  const rows = Object.entries(rooms);
  const folders = foldersOf(files);
  const layouts = folders.filter((folder) => posix.basename(folder) === 'layout');
  const seen = Object.fromEntries(rows.map(([name, { sees }]) => [name, sees]));
  return [
    ...rows
      .filter(([name]) => !folders.includes(name) && !files.includes(name))
      .map(([name]) => `${name} has a row, and is not there`),
    ...layouts.filter((folder) => !(folder in rooms)).map((folder) => `${folder} is a layout without a row`),
    ...rows
      .filter(([name, room]) => posix.basename(name) === 'layout' && !room.pure)
      .map(([name]) => `${name} is a layout, and not pure`),
    ...rows.flatMap(([name, { sees }]) =>
      sees.filter((other) => !(other in rooms)).map((other) => `${name} sees ${other}, which has no row`),
    ),
    ...rows.flatMap(([name, room]) =>
      room.pure
        ? room.sees
            .filter((other) => rooms[other] && !rooms[other].pure)
            .map((other) => `${name} is pure, and sees ${other}`)
        : [],
    ),
    ...rows.filter(([, room]) => room.pure && room.node).map(([name]) => `${name} is pure, and may use Node`),
    ...rows
      .filter(([name, { sees }]) => sees.includes('app') && !ROOTS.includes(name))
      .map(([name]) => `${name} sees the app`),
    ...circles(seen).map((way) => `${way} is a circle`),
  ];
}
