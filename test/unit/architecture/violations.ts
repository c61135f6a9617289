import { posix } from 'node:path';
import { references } from './references.ts';
import type { Room } from './rooms.ts';

/** `timeline/layout/lanes.ts` -> `timeline/layout`; undefined for a path in no room. */
function roomOf(path: string, rooms: Readonly<Record<string, Room>>): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The path inside src an import points to; undefined where it names a package. May start with `../`: outside src. */
function target(file: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('#')) return posix.normalize(path.slice(1));
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return undefined;
}

/** `d3-*` covers `d3-scale`; `react` covers `react/jsx-runtime`; `@fontsource-variable/*` covers all of that scope. */
function covers(allowed: string, specifier: string): boolean {
  if (allowed.endsWith('*')) return specifier.startsWith(allowed.slice(0, -1));
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}

function objection(
  file: string,
  specifier: string,
  name: string,
  rooms: Readonly<Record<string, Room>>,
): string | undefined {
  const room = rooms[name];
  if (room === undefined) return undefined;
  if (specifier === '(computed)') return 'the path is computed, so nobody can see where it leads';
  if (specifier.startsWith('node:')) return room.node ? undefined : `${name} does not run in Node`;

  const path = target(file, specifier);
  if (path === undefined) {
    return room.packages.some((allowed) => covers(allowed, specifier)) ? undefined : `${name} may not use this package`;
  }
  if (path.startsWith('..') || path.startsWith('/')) return 'the path leaves src';
  const other = roomOf(path, rooms);
  if (other === undefined) return `${path} is in no room`;
  return other === name || room.sees.includes(other) ? undefined : `${name} may not see ${other}`;
}

/**
 * What is wrong with one file, a line each.
 *
 * @param file path below src, with forward slashes
 * @example violations('model/day.ts', "import '#address/codec.ts'", ROOMS)
 *   -> ['src/model/day.ts imports #address/codec.ts: model may not see address']
 */
export function violations(file: string, text: string, rooms: Readonly<Record<string, Room>>): string[] {
  const name = roomOf(file, rooms);
  if (name === undefined) return [`src/${file} is in no room`];
  const { imports, addressBar } = references(file, text);
  const found = imports.flatMap((specifier) => {
    const reason = objection(file, specifier, name, rooms);
    return reason === undefined ? [] : [`src/${file} imports ${specifier}: ${reason}`];
  });
  const touched = rooms[name]?.addressBar ? [] : addressBar;
  return [...found, ...touched.map((use) => `src/${file} uses ${use}: ${name} may not touch the address bar`)];
}
