/**
 * The rooms of src and what each may see. Arrows only point down; what a row does not name is forbidden.
 *
 * A folder belongs to the room with the longest path that contains it: `timeline/layout/lanes.ts` is in
 * `timeline/layout`, `timeline/Timeline.tsx` in `timeline`.
 */
export interface Room {
  /** Rooms it may import from, besides itself. */
  readonly sees: readonly string[];
  /** npm packages it may import, subpaths included. */
  readonly packages: readonly string[];
  /** May it import `node:` modules? */
  readonly node?: true;
  /** May it touch `window.history` and `window.location`? */
  readonly addressBar?: true;
}

const REACT = ['react', 'react-dom'];
const D3 = ['d3-scale', 'd3-time'];
const VIEWS = ['timeline', 'reader', 'explore', 'figures', 'compare', 'share'];
/** What of `ui` is pure, so that layouts may see it. */
const WORDS_AND_LOOKS = ['ui/count-of.ts', 'ui/source-look.ts'];
const BELOW_LAYOUTS = ['base', 'model', 'axis', 'drawing', 'scale/layout', ...WORDS_AND_LOOKS];
const BELOW_VIEWS = [...BELOW_LAYOUTS, 'ui', 'drawing/paint', 'scale'];
const LAYOUTS = VIEWS.map((view) => `${view}/layout`);
const BELOW_APP = [...BELOW_VIEWS, 'format', 'address', 'history', ...VIEWS, ...LAYOUTS];

const layout: Room = { sees: BELOW_LAYOUTS, packages: [] };
const view = (name: string): Room => ({ sees: [...BELOW_VIEWS, `${name}/layout`], packages: REACT });
const root: Room = { sees: [...BELOW_APP, 'app'], packages: [...REACT, '@fontsource-variable/*', 'virtual:app-data'] };

/* prettier-ignore */
export const ROOMS: Readonly<Record<string, Room>> = {
  // room             sees                                          packages
  'base':            { sees: [],                                    packages: [] },
  'model':           { sees: ['base'],                              packages: [] },
  'format':          { sees: ['base', 'model'],                     packages: ['valibot'] },
  'format/citation': { sees: ['base', 'model'],                     packages: [] },
  'format/public':   { sees: ['base', 'model', 'format', 'format/citation'], packages: ['valibot', '@valibot/to-json-schema'] },
  'pipeline':        { sees: ['base', 'model', 'format', 'format/public'], packages: ['valibot', 'edtf', 'yaml', 'vite', 'satori', '@resvg/resvg-js'], node: true },
  'address':         { sees: ['base', 'model'],                     packages: [] },
  'history':         { sees: ['base', 'model', 'address'],          packages: [], addressBar: true },
  'axis':            { sees: ['base', 'model'],                     packages: D3 },
  'ui':              { sees: ['base', ...WORDS_AND_LOOKS],          packages: REACT },
  'ui/count-of.ts':  { sees: [],                                    packages: [] },
  'ui/source-look.ts': { sees: ['base'],                            packages: [] },
  'drawing':         { sees: ['ui/source-look.ts'],                 packages: [] },
  'drawing/paint':   { sees: ['base', 'drawing', 'ui/source-look.ts'], packages: REACT },
  'scale':           { sees: ['base', 'model', 'axis', 'ui', 'drawing', 'drawing/paint', 'scale/layout'], packages: REACT },
  'scale/layout':    { sees: ['base', 'model', 'axis', 'drawing'],  packages: [] },
  ...Object.fromEntries(LAYOUTS.map((name) => [name, layout])),
  ...Object.fromEntries(VIEWS.map((name) => [name, view(name)])),
  'app':             { sees: [...BELOW_APP, 'format/citation'],                         packages: [...REACT, '@tanstack/react-query', 'virtual:app-data'] },
  'main.tsx':        root,
  'entry-server.tsx': root,
  'virtual-app-data.d.ts': { sees: ['format'],                      packages: [] },
  'vite-env.d.ts':   { sees: [],                                    packages: ['vite'] },
};
