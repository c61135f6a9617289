/** `timeline/layout/lanes.ts` -> `timeline/layout`; undefined for a path in no room. */
export function roomOf(path: string, rooms: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
