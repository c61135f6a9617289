declare module 'virtual:app-data' {
  import type { AppDataManifest } from '#format/app-data.ts';

  /**
   * Where the app's data are, relative to the base and without a leading slash. Written by
   * src/pipeline/vite/plugin.ts.
   */
  export const manifest: AppDataManifest;
}
