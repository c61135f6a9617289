interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Keeps what the entry imports at once in one script, for `codeSplitting` of the bundler. Left to
 * itself it makes further scripts of what several parts of the program share, and then the first
 * view needs all of those. For one build.
 */
export function firstScript(entry: string): (module: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | null = null;
  return (module, graph) => {
    first ??= importedAtOnce(entry, graph);
    return first.has(module) ? 'index' : null;
  };
}

function importedAtOnce(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
