/**
 * The rooms of src and what each may see. Arrows only point down; what a row does not name is
 * forbidden.
 *
 * A folder belongs to the room with the longest path that contains it: `timeline/layout/lanes.ts`
 * is in `timeline/layout`, `timeline/Timeline.tsx` in `timeline`. Each row has its folder or file,
 * and each layout its row.
 */
export interface Room {
  /** Rooms it may import from, besides itself. */
  readonly sees: readonly string[];
  /** npm packages it may import, subpaths included. */
  readonly packages: readonly string[];
  /**
   * May it use no global but those of the language, and of these no clock and no chance? See
   * `pure-globals.ts`.
   */
  readonly pure?: true;
  /** May it import `node:` modules, and use what only Node has? */
  readonly node?: true;
  /** May it touch `window.history` and `window.location`? */
  readonly addressBar?: true;
}

export type Rooms = Readonly<Record<string, Room>>;

const REACT = ['react', 'react-dom'];
const D3 = ['d3-scale', 'd3-time'];
/** What of `ui` is pure, so that layouts may see it. */
const WORDS_AND_LOOKS = ['ui/source-look.ts'];
const BELOW_LAYOUTS = ['base', 'model', 'axis', 'drawing', 'scale/layout', ...WORDS_AND_LOOKS];
const BELOW_VIEWS = [...BELOW_LAYOUTS, 'ui', 'drawing/paint', 'scale'];
const VIEWS = ['timeline', 'reader', 'explore', 'search', 'share', 'compare', 'figures', 'voices', 'about'];
const LAYOUTS = [
  'timeline/layout',
  'reader/layout',
  'explore/layout',
  'explore/event/layout',
  'share/layout',
  'compare/layout',
  'figures/layout',
  'voices/layout',
];
const BELOW_APP = [...BELOW_VIEWS, 'format', 'address', 'history', ...VIEWS, ...LAYOUTS];

const pure = (sees: readonly string[], packages: readonly string[] = []): Room => ({ sees, packages, pure: true });
const view = (name: string): Room => ({
  sees: [...BELOW_VIEWS, ...LAYOUTS.filter((layout) => layout.startsWith(`${name}/`))],
  packages: REACT,
});
const CONTRACT = ['base', 'model', 'address', 'format'];
const node = (sees: readonly string[], packages: readonly string[]): Room => ({
  sees: [...CONTRACT, ...sees],
  packages,
  node: true,
});

const REPORT = 'pipeline/report';
const SEEDS = [REPORT, 'pipeline/yaml', 'pipeline/seeds'];
const BELOW_CORPUS = [...SEEDS, 'pipeline/quotes', 'pipeline/dates'];
const CORPUS = [...BELOW_CORPUS, 'pipeline/resolve'];
const SITE = [REPORT, 'pipeline/files', 'format/public'];

/** The steps from seeds to a site: each sees those above it, as far as it needs them. */
const PIPELINE: readonly (readonly [name: string, sees: readonly string[], packages?: readonly string[]])[] = [
  [REPORT, []],
  ['pipeline/yaml', [REPORT], ['yaml']],
  ['pipeline/seeds', [REPORT, 'pipeline/yaml'], ['yaml']],
  ['pipeline/quotes', [REPORT, 'pipeline/yaml']],
  ['pipeline/dates', [REPORT, 'pipeline/yaml'], ['edtf', 'valibot']],
  ['pipeline/resolve', BELOW_CORPUS],
  ['pipeline/checks', CORPUS],
  ['pipeline/editions', CORPUS, ['valibot', 'vite']],
  ['pipeline/files', [...CORPUS, 'pipeline/checks', 'pipeline/editions', 'format/public']],
  [
    'pipeline/cards',
    [...SITE, 'pipeline/pages', 'pipeline/output', 'scale/layout', 'ui/source-look.ts'],
    ['satori', '@resvg/resvg-js'],
  ],
  ['pipeline/pages', SITE, ['vite']],
  ['pipeline/notices', [...SITE, 'pipeline/pages'], ['vite', 'valibot']],
  ['pipeline/output', [REPORT], ['vite']],
  [
    'pipeline/vite',
    [...SITE, 'pipeline/seeds', 'pipeline/pages', 'pipeline/cards', 'pipeline/notices', 'pipeline/output'],
    ['vite'],
  ],
];

const root: Room = { sees: [...BELOW_APP, 'app'], packages: [...REACT, '@fontsource-variable/*', 'virtual:app-data'] };

/* prettier-ignore */
export const ROOMS: Rooms = {
  // pure               sees                                                   packages
  'base':              pure([]),
  'model':             pure(['base']),
  'format':            pure(['base', 'model'],                                 ['valibot']),
  'format/citation':   pure(['base', 'model']),
  'format/public':     pure(['base', 'model', 'address', 'format', 'format/citation'], ['valibot', '@valibot/to-json-schema']),
  'address':           pure(['base', 'model']),
  'axis':              pure(['base', 'model'],                                 D3),
  'drawing':           pure(['base', 'ui/source-look.ts']),
  'scale/layout':      pure(['base', 'model', 'axis', 'drawing']),
  'ui/source-look.ts': pure(['base']),
  ...Object.fromEntries(LAYOUTS.map((name) => [name, pure(BELOW_LAYOUTS)])),

  // in a browser
  'history':           { sees: ['base', 'model', 'address'], packages: [], addressBar: true },
  'ui':                { sees: ['base', ...WORDS_AND_LOOKS], packages: REACT },
  'drawing/paint':     { sees: ['base', 'drawing', 'ui/source-look.ts'], packages: REACT },
  'scale':             { sees: ['base', 'model', 'axis', 'ui', 'drawing', 'drawing/paint', 'scale/layout'], packages: REACT },
  ...Object.fromEntries(VIEWS.map((name) => [name, view(name)])),
  'app':               { sees: [...BELOW_APP, 'format/citation'], packages: [...REACT, '@tanstack/react-query', 'virtual:app-data'] },
  'app-root.tsx':      root,
  'start.ts':          { sees: ['ui', 'scale', 'timeline', 'explore', 'search', 'app', 'app-root.tsx'], packages: [] },
  'virtual-app-data.d.ts': { sees: ['format'], packages: [] },
  'vite-env.d.ts':     { sees: [], packages: ['vite'] },

  // in Node
  ...Object.fromEntries(PIPELINE.map(([name, sees, packages = []]) => [name, node(sees, packages)])),
  'entry-server.tsx':  root,
};
