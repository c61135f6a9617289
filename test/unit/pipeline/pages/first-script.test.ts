import { describe, expect, it } from 'vitest';

import { firstScript } from '#pipeline/pages/first-script.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  page: ['start'],
  start: ['helper'],
  helper: [],
  program: ['app', 'shared', 'helper'],
  app: ['shared'],
  shared: ['program'],
  later: ['shared', 'own'],
  own: [],
};

const graph = {
  getModuleInfo(id: string) {
    const importedIds = IMPORTS[id];
    return importedIds ? { importedIds } : null;
  },
};

describe('the scripts of every page', () => {
  const scriptOf = firstScript('page', 'program');

  it.each(['start', 'helper'])('the first has %s, with which the page begins', (module) => {
    expect(scriptOf(module, graph)).toBe('index');
  });

  it.each(['program', 'app', 'shared'])('the program has %s, which it imports at once', (module) => {
    expect(scriptOf(module, graph)).toBe('program');
  });

  it.each(['later', 'own', 'unheard of'])('they leave %s to the bundler', (module) => {
    expect(scriptOf(module, graph)).toBeNull();
  });
});
