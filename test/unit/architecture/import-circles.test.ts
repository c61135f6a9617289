import { describe, expect, test } from 'vitest';
import { importCircles } from './import-circles.ts';
import { sources } from './sources.ts';

describe('imports', () => {
  const inSrc = importCircles(sources);

  test('never lead back to where they began, those of types neither', () => {
    expect(inSrc).toEqual([]);
  });

  const cases: [why: string, files: Readonly<Record<string, string>>, found: readonly string[]][] = [
    ['a way down', { 'a.ts': `import './b.ts'`, 'b.ts': `import '#c.ts'`, 'c.ts': '' }, []],
    ['two ways to one file', { 'a.ts': `import './b.ts'; import './c.ts'`, 'b.ts': `import './c.ts'`, 'c.ts': '' }, []],
    ['a package', { 'a.ts': `import 'react'` }, []],
    ['a file that imports itself', { 'a.ts': `import '#a.ts'` }, ['a.ts -> a.ts']],
    ['two files', { 'a.ts': `import './b.ts'`, 'b.ts': `import './a.ts'` }, ['a.ts -> b.ts -> a.ts']],
    [
      'a type on the way back',
      { 'a/a.ts': `import '#b/b.ts'`, 'b/b.ts': `import type { A } from '../a/a.ts'` },
      ['a/a.ts -> b/b.ts -> a/a.ts'],
    ],
    [
      'a type named in place',
      { 'a.ts': `import './b.ts'`, 'b.ts': `type A = import('./a.ts').A` },
      ['a.ts -> b.ts -> a.ts'],
    ],
    [
      'a re-export',
      { 'a.ts': `export * from './b.ts'`, 'b.ts': `export { a } from './a.ts'` },
      ['a.ts -> b.ts -> a.ts'],
    ],
    [
      'a circle that begins further on',
      { 'a.ts': `import './b.ts'`, 'b.ts': `import './c.ts'`, 'c.ts': `import './b.ts'` },
      ['b.ts -> c.ts -> b.ts'],
    ],
    [
      'two circles',
      { 'a.ts': `import './b.ts'; import './c.ts'`, 'b.ts': `import './a.ts'`, 'c.ts': `import './a.ts?raw'` },
      ['a.ts -> b.ts -> a.ts', 'a.ts -> c.ts -> a.ts'],
    ],
  ];

  test.each(cases)('of %s', (_, files, found) => {
    expect(importCircles(files)).toEqual(found);
  });
});
