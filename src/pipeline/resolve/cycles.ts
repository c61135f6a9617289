/**
 * The circles into which the steps from one id to the next run, each once, its ids in the order of
 * the steps from the first that is given.
 */
export function findCycles(ids: Iterable<string>, next: (id: string) => string | null): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of ids) {
    const path: string[] = [];
    let id: string | null = start;
    while (id !== null && !done.has(id)) {
      done.add(id);
      path.push(id);
      id = next(id);
    }
    if (id !== null && path.includes(id)) cycles.push(path.slice(path.indexOf(id)));
  }
  return cycles;
}
