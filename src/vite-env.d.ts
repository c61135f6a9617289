interface ImportMetaEnv {
  /**
   * `https://example.org`: the origin of the published site; absent where `SITE_URL` is not set.
   * Given by src/pipeline/vite/plugin.ts.
   */
  readonly SITE_ORIGIN?: string;
}
