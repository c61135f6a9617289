import { describe, expect, test } from 'vitest';
import { ROOMS } from './architecture/rooms.ts';
import { sources } from './architecture/sources.ts';
import { violations } from './architecture/violations.ts';

describe('src', () => {
  // Outside of the test, whose time is limited: a busy machine takes seconds for all files.
  const found = Object.entries(sources).flatMap(([file, text]) => violations(file, text, ROOMS));

  test('has files to check', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(0);
  });

  test('every import points down, and every file stays within what its room may use', () => {
    expect(found).toEqual([]);
  });
});

describe('an allowed reference passes', () => {
  const cases: [why: string, file: string, text: string][] = [
    ['a neighbour', 'model/day.ts', `import { span } from './span.ts'`],
    ['a room below', 'model/day.ts', `import { brand } from '#base/brand.ts'`],
    ['a room below, by a relative path', 'model/day.ts', `import { brand } from '../base/brand.ts'`],
    ['its own layout', 'timeline/Lane.tsx', `import { lanes } from './layout/lanes.ts'`],
    ['the scale, for a layout', 'timeline/layout/lanes.ts', `import { scale } from '#axis/scale.ts'`],
    ['shapes, for a layout', 'timeline/layout/scene.ts', `import { line } from '#drawing/shape.ts'`],
    ['the looks of sources, for a layout', 'timeline/layout/lanes.ts', `import '#ui/source-look.ts'`],
    ['the interactive scale, for a view', 'explore/Strip.tsx', `import { ScaleHeader } from '#scale/ScaleHeader.tsx'`],
    ['d3, for the axis', 'axis/scale.ts', `import { scaleUtc } from 'd3-scale'`],
    ['a subpath of a package', 'app-root.tsx', `import { hydrateRoot } from 'react-dom/client'`],
    ['a style sheet of the room', 'ui/Button.tsx', `import './button.css'`],
    ['Node, for the pipeline', 'pipeline/seeds/read.ts', `import { readFile } from 'node:fs/promises'`],
    [
      'the address bar, for history',
      'history/address-bar.ts',
      `window.history.pushState(null, '', window.location.href)`,
    ],
    ['a property that is only called location', 'model/event.ts', `const place = (event) => event.location`],
    ['a layout inside a part of a view', 'explore/Rail.tsx', `import './event/layout/clocks.ts'`],
    ['citations, for the app', 'app/citations.ts', `import { bibtexEntry } from '#format/citation/bibtex.ts'`],
    ['what Node has, for the pipeline', 'pipeline/seeds/read.ts', `process.cwd()`],
    ['views, for the app', 'app/App.tsx', `import { Timeline } from '#timeline/Timeline.tsx'`],
    ['the app, for a root', 'entry-server.tsx', `import { App } from '#app/App.tsx'`],
  ];

  test.each(cases)('%s', (_, file, text) => {
    expect(violations(file, text, ROOMS)).toEqual([]);
  });
});

describe('a forbidden reference is named', () => {
  const cases: [why: string, file: string, text: string, message: string][] = [
    [
      'static import',
      'model/day.ts',
      `import { codec } from '#address/codec.ts'`,
      'imports #address/codec.ts: model may not see address',
    ],
    [
      'import for its effect',
      'base/result.ts',
      `import '#model/day.ts'`,
      'imports #model/day.ts: base may not see model',
    ],
    [
      'type import',
      'base/result.ts',
      `import type { Day } from '#model/day.ts'`,
      'imports #model/day.ts: base may not see model',
    ],
    [
      'inline type',
      'base/result.ts',
      `type A = import('#model/day.ts').Day`,
      'imports #model/day.ts: base may not see model',
    ],
    [
      'dynamic import',
      'app/App.tsx',
      `const x = await import('#pipeline/files/build.ts')`,
      'imports #pipeline/files/build.ts: app may not see pipeline/files',
    ],
    [
      'dynamic import by template',
      'app/App.tsx',
      'void import(`#pipeline/files/build.ts`)',
      'imports #pipeline/files/build.ts: app may not see pipeline/files',
    ],
    [
      'computed import',
      'app/App.tsx',
      'void import(name)',
      'imports (computed): the path is computed, so nobody can see where it leads',
    ],
    [
      're-export by name',
      'ui/Mark.tsx',
      `export { Day } from '#model/day.ts'`,
      'imports #model/day.ts: ui may not see model',
    ],
    ['re-export of all', 'ui/Mark.tsx', `export * from '#model/day.ts'`, 'imports #model/day.ts: ui may not see model'],
    [
      'relative path',
      'timeline/Lane.tsx',
      `import { Page } from '../reader/Page.tsx'`,
      'imports ../reader/Page.tsx: timeline may not see reader',
    ],
    [
      'glob',
      'timeline/Lane.tsx',
      `import.meta.glob(['./*.ts', '../reader/*.ts'])`,
      'imports ../reader/*.ts: timeline may not see reader',
    ],
    [
      'worker',
      'timeline/Lane.tsx',
      `new Worker(new URL('../app/work.ts', import.meta.url))`,
      'imports ../app/work.ts: timeline may not see app',
    ],
    ['require', 'format/read.ts', `import fs = require('node:fs')`, 'imports node:fs: format does not run in Node'],
    [
      'query after the path',
      'ui/Mark.tsx',
      `import text from '#model/day.ts?raw'`,
      'imports #model/day.ts?raw: ui may not see model',
    ],
    [
      'another view’s layout',
      'reader/Page.tsx',
      `import '#timeline/layout/lanes.ts'`,
      'imports #timeline/layout/lanes.ts: reader may not see timeline/layout',
    ],
    [
      'a painter from a layout',
      'timeline/layout/scene.ts',
      `import { Elements } from '#drawing/paint/Elements.tsx'`,
      'imports #drawing/paint/Elements.tsx: timeline/layout may not see drawing/paint',
    ],
    [
      'other parts of ui from a layout',
      'timeline/layout/scene.ts',
      `import { SourceBadge } from '#ui/SourceBadge.tsx'`,
      'imports #ui/SourceBadge.tsx: timeline/layout may not see ui',
    ],
    [
      'a view from the scale',
      'scale/Grid.tsx',
      `import { lanes } from '#timeline/layout/lanes.ts'`,
      'imports #timeline/layout/lanes.ts: scale may not see timeline/layout',
    ],
    [
      'view from its layout',
      'timeline/layout/lanes.ts',
      `import '../Lane.tsx'`,
      'imports ../Lane.tsx: timeline/layout may not see timeline',
    ],
    ['the app from a view', 'share/Link.tsx', `import '#app/App.tsx'`, 'imports #app/App.tsx: share may not see app'],
    [
      'share from a view',
      'reader/Page.tsx',
      `import '#share/Link.tsx'`,
      'imports #share/Link.tsx: reader may not see share',
    ],
    [
      'format from a view',
      'reader/Page.tsx',
      `import '#format/decode.ts'`,
      'imports #format/decode.ts: reader may not see format',
    ],
    [
      'public files from the app',
      'app/citations.ts',
      `import { csvText } from '#format/public/csv.ts'`,
      'imports #format/public/csv.ts: app may not see format/public',
    ],
    [
      'React from the layout of a part',
      'explore/event/layout/clocks.ts',
      `import { useState } from 'react'`,
      'imports react: explore/event/layout may not use this package',
    ],
    [
      'pipeline from a root',
      'app-root.tsx',
      `import '#pipeline/files/build.ts'`,
      'imports #pipeline/files/build.ts: app-root.tsx may not see pipeline/files',
    ],
    ['Node from a view', 'reader/Page.tsx', `import 'node:fs'`, 'imports node:fs: reader does not run in Node'],
    [
      'React in the model',
      'model/day.ts',
      `import { use } from 'react'`,
      'imports react: model may not use this package',
    ],
    [
      'd3 in a view',
      'timeline/Lane.tsx',
      `import { utcDay } from 'd3-time'`,
      'imports d3-time: timeline may not use this package',
    ],
    [
      'React Query in a view',
      'reader/Page.tsx',
      `import '@tanstack/react-query'`,
      'imports @tanstack/react-query: reader may not use this package',
    ],
    [
      'a name that only begins alike',
      'ui/Mark.tsx',
      `import 'react-aria'`,
      'imports react-aria: ui may not use this package',
    ],
    ['out of src', 'app/App.tsx', `import '../../test/x.ts'`, 'imports ../../test/x.ts: the path leaves src'],
    ['a folder without a room', 'app/App.tsx', `import '#utils/x.ts'`, 'imports #utils/x.ts: utils/x.ts is in no room'],
    [
      'window.history',
      'app/App.tsx',
      `window.history.back()`,
      'uses window.history: app may not touch the address bar',
    ],
    [
      'globalThis["location"]',
      'ui/Mark.tsx',
      `globalThis['location'].reload()`,
      'uses globalThis.location: ui may not touch the address bar',
    ],
    [
      'history taken from window',
      'app/App.tsx',
      `const { history } = window`,
      'uses window.history: app may not touch the address bar',
    ],
    [
      'location without window',
      'app/App.tsx',
      `location.assign('/')`,
      'uses location.assign: app may not touch the address bar',
    ],
    [
      'history of a window under another type',
      'app/App.tsx',
      `(window as Host).history`,
      'uses window.history: app may not touch the address bar',
    ],
    ['process in a browser', 'app/App.tsx', `process.env.HOME`, 'uses process.env: app does not run in Node'],
    ['Buffer in a browser', 'ui/Mark.tsx', `Buffer.from('')`, 'uses Buffer.from: ui does not run in Node'],
  ];

  test.each(cases)('%s', (_, file, text, message) => {
    expect(violations(file, text, ROOMS)).toEqual([`src/${file} ${message}`]);
  });

  test('a file in no room', () => {
    expect(violations('utils/x.ts', '', ROOMS)).toEqual(['src/utils/x.ts is in no room']);
  });

  test('a file that does not parse throws, naming the file', () => {
    expect(() => violations('model/day.ts', 'import from', ROOMS)).toThrow('model/day.ts');
  });
});
