import { resolve } from 'node:path';

import type { Logger } from 'vite';

import { ok } from '#base/result.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { type Built, type Site, siteOfCorpus } from '#pipeline/files/build-site.ts';
import { byContent, byReading } from '#pipeline/files/named-file.ts';
import { changingSeeds, type ReadAgain } from '#pipeline/seeds/changing-seeds.ts';
import { readSeeds } from '#pipeline/seeds/read-seeds.ts';
import { codeVersion } from '#pipeline/vite/code-version.ts';
import { knownCorpus, type ReadCorpus } from '#pipeline/vite/known-corpus.ts';

/** The site of a seeds folder, read as often as the folder changes. */
export interface SiteReadings {
  /** Reads the seeds after what is being read: the files that changed, or all for null. */
  readonly read: (changed: ReadonlySet<string> | null) => Promise<Built>;
  /** What was read last; all is read where nothing was. */
  readonly latest: () => Promise<Built>;
  /** The last site without a problem; null where there was none. Waits for what is being read. */
  readonly lastGood: () => Promise<Site | null>;
}

export interface SiteReadingsOptions {
  /** Of the seeds, absolute. */
  readonly folder: string;
  /** As in `publicFiles`. */
  readonly siteUrl: string;
  /** Whether the files are served from memory and not written. */
  readonly served: boolean;
  /** Of the project. */
  readonly root: string;
  readonly logger: Pick<Logger, 'info'>;
}

/** Where corpora are kept between starts of the development server. */
const CORPORA_FOLDER = 'node_modules/.cache/sourceline/corpora';

export function siteReadings({ folder, siteUrl, served, root, logger }: SiteReadingsOptions): SiteReadings {
  // Of what is written nothing is kept: it may never be read again.
  const readAgain: ReadAgain = served ? changingSeeds(folder) : () => readSeeds(folder);
  const readCorpus: ReadCorpus = served
    ? knownCorpus({
        folder,
        cache: resolve(root, CORPORA_FOLDER),
        code: () => codeVersion(root),
        tell: (line) => logger.info(line, { timestamp: true }),
      })
    : async (files) => buildCorpus(files);
  let count = 0;
  let last: Promise<Built> | null = null;
  let good: Site | null = null;

  const readNow = async (changed: ReadonlySet<string> | null): Promise<Built> => {
    count += 1;
    const files = await readAgain(changed);
    if (!files.ok) return files;
    const corpus = await readCorpus(files.value);
    if (!corpus.ok) return corpus;
    good = siteOfCorpus(corpus.value, { siteUrl, nameFile: served ? byReading(count) : byContent });
    return ok(good);
  };
  const settled = async (): Promise<void> => {
    await last?.catch(() => undefined);
  };
  const read = (changed: ReadonlySet<string> | null): Promise<Built> => {
    last = settled().then(() => readNow(changed));
    return last;
  };
  return {
    read,
    latest: () => last ?? read(null),
    lastGood: async () => {
      await settled();
      return good;
    },
  };
}
