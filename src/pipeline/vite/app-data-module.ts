import type { Plugin } from 'vite';

import type { AppDataManifest } from '#format/app-data.ts';

/** The id under which Vite knows the module `virtual:app-data`. */
export const APP_DATA_ID = '\0virtual:app-data';

/** The names of the app's data files as the module `virtual:app-data`. */
export function appDataModule(manifest: () => Promise<AppDataManifest>): Pick<Plugin, 'resolveId' | 'load'> {
  return {
    resolveId: { filter: { id: /^virtual:app-data$/ }, handler: () => APP_DATA_ID },
    load: {
      filter: { id: /^\0virtual:app-data$/ },
      handler: async () => `export const manifest = ${JSON.stringify(await manifest())};`,
    },
  };
}
