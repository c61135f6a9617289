/** What the app makes of an address. */
export interface Rendered {
  /** The content of the root. */
  readonly markup: string;
  /** The data that it asks for whatever its query says, as paths relative to the base. */
  readonly files: readonly string[];
  /**
   * Articles by their sources, of which it asks for one: that of the passage in its query, else the
   * first.
   */
  readonly texts: readonly { readonly source: string; readonly file: string }[];
  /** The modules that the page needs beside the entry, as paths below the project's root. */
  readonly modules: readonly string[];
}

/** Renders the page of a path that begins with the base. */
export type Render = (path: string) => Promise<Rendered>;

/** Makes a `Render` that reads the app's data by `read`. */
export type CreateRender = (read: (file: string) => string) => Render;
