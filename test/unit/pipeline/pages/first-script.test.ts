import { describe, expect, it } from 'vitest';

import { firstScript } from '#pipeline/pages/first-script.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  entry: ['app', 'shared'],
  app: ['shared'],
  shared: ['entry'],
  later: ['shared', 'own'],
  own: [],
};

const graph = {
  getModuleInfo(id: string) {
    const importedIds = IMPORTS[id];
    return importedIds ? { importedIds } : null;
  },
};

describe('the first script', () => {
  const scriptOf = firstScript('entry');

  it.each(['entry', 'app', 'shared'])('has %s, which the entry imports at once', (module) => {
    expect(scriptOf(module, graph)).toBe('index');
  });

  it.each(['later', 'own', 'unheard of'])('leaves %s to the bundler', (module) => {
    expect(scriptOf(module, graph)).toBeNull();
  });
});
