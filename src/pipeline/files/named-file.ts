import { createHash } from 'node:crypto';

import { lazy } from '#base/lazy.ts';

/** A file to be served, `path` relative to the base. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

/** Names a data file of the app, which `encode` makes. */
export type NameFile = (name: string, encode: () => unknown) => OutputFile;

/** By its content, so that it can be cached for ever. */
export const byContent: NameFile = (name, encode) => {
  const content = JSON.stringify(encode());
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `assets/${name}-${hash}.json`, content };
};

/**
 * By the number of a reading of the seeds: a file is made when it is first asked for, and most
 * never are.
 */
export function byReading(reading: number): NameFile {
  return (name, encode) => {
    const printed = lazy(() => JSON.stringify(encode()));
    return {
      path: `assets/${name}-${reading}.json`,
      get content() {
        return printed();
      },
    };
  };
}
