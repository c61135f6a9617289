import { importTarget } from './import-target.ts';
import { isPure } from './pure-globals.ts';
import { references } from './references.ts';
import { roomOf } from './room-of.ts';
import type { Room, Rooms } from './rooms.ts';

const ADDRESS_BAR = /^(?:(?:window|globalThis|self|document)\.)?(?:history|location)(?![\w$])/;
const ONLY_NODE = /^(?:globalThis\.)?(?:process|Buffer|global|require|setImmediate|__dirname|__filename)(?![\w$])/;

/**
 * `d3-*` covers `d3-scale`; `react` covers `react/jsx-runtime`; `@fontsource-variable/*` covers all
 * of that scope.
 */
function covers(allowed: string, specifier: string): boolean {
  if (allowed.endsWith('*')) return specifier.startsWith(allowed.slice(0, -1));
  return specifier === allowed || specifier.startsWith(`${allowed}/`);
}

/** What is wrong with an import of a file of this room. */
function importFault(file: string, specifier: string, name: string, room: Room, rooms: Rooms): string | undefined {
  if (specifier === '(computed)') return 'the path is computed, so nobody can see where it leads';
  if (specifier.startsWith('node:')) return room.node ? undefined : `${name} does not run in Node`;

  const path = importTarget(file, specifier);
  if (path === undefined) {
    return room.packages.some((allowed) => covers(allowed, specifier)) ? undefined : `${name} may not use this package`;
  }
  if (path.startsWith('..') || path.startsWith('/')) return 'the path leaves src';
  const other = roomOf(path, rooms);
  if (other === undefined) return `${path} is in no room`;
  return other === name || room.sees.includes(other) ? undefined : `${name} may not see ${other}`;
}

/** What is wrong with a global, as `globalUses` prints it, in a file of this room. */
function globalFault(use: string, name: string, room: Room): string | undefined {
  if (!room.addressBar && ADDRESS_BAR.test(use)) return `${name} may not touch the address bar`;
  if (!room.node && ONLY_NODE.test(use)) return `${name} does not run in Node`;
  return room.pure && !isPure(use) ? `${name} is pure` : undefined;
}

/**
 * What is wrong with one file, a line each.
 *
 * @param file path below src, with forward slashes
 * @example violations('model/day.ts', "import '#address/codec.ts'", ROOMS)
 *   -> ['src/model/day.ts imports #address/codec.ts: model may not see address']
 */
export function violations(file: string, text: string, rooms: Rooms): string[] {
  const name = roomOf(file, rooms);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || room === undefined) return [`src/${file} is in no room`];
  const { imports, globals } = references(file, text);
  const line = (what: string, fault: string | undefined) =>
    fault === undefined ? [] : [`src/${file} ${what}: ${fault}`];
  return [
    ...imports.flatMap((each) => line(`imports ${each}`, importFault(file, each, name, room, rooms))),
    ...globals.flatMap((each) => line(`uses ${each}`, globalFault(each, name, room))),
  ];
}
