interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The script that every page has, fetched once it has been painted. */
export const PROGRAM = 'program';

/**
 * Keeps what the program imports at once in one script, for `codeSplitting` of the bundler. Left to
 * itself it makes further scripts of what several parts of the program share, and then the first
 * view needs all of those. What the page begins with stays apart. For one build.
 * The bundler puts modules in the order of the names of their roots: that of the program comes
 * before all parts (`app-root.tsx`), which packs a kilobyte smaller.
 */
export function firstScript(start: string, program: string): (module: string, graph: ModuleGraph) => string | null {
  let known: { readonly start: ReadonlySet<string>; readonly program: ReadonlySet<string> } | null = null;
  return (module, graph) => {
    known ??= { start: importedAtOnce(start, graph), program: importedAtOnce(program, graph) };
    if (known.start.has(module)) return 'index';
    return known.program.has(module) ? PROGRAM : null;
  };
}

function importedAtOnce(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
