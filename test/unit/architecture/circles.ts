/**
 * What points where: for each name those that it points to. Names that have no row of their own
 * lead nowhere.
 */
export type Arrows = Readonly<Record<string, readonly string[]>>;

/**
 * The ways that lead back to where they began, one for each arrow that closes one.
 *
 * @example circles({ a: ['b'], b: ['c'], c: ['b'] }) -> ['b -> c -> b']
 */
export function circles(arrows: Arrows): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]) => {
    const met = way.indexOf(name);
    if (met >= 0) found.push([...way.slice(met), name].join(' -> '));
    if (met >= 0 || done.has(name)) return;
    for (const next of arrows[name] ?? []) follow(next, [...way, name]);
    done.add(name);
  };
  for (const name of Object.keys(arrows)) follow(name, []);
  return found;
}
