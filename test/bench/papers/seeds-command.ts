import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { commandLine } from '../../runner/command-line.ts';
import { wholeNumber } from '../options.ts';
import { MOST_PAPERS } from './plan-papers.ts';
import { type PapersSize, writePapers } from './write-papers.ts';

interface Options extends PapersSize {
  /** A folder that is not there yet, or is empty. */
  readonly folder: string;
}

const HELP = `npm run bench -- seeds DIR [options]
writes invented papers, as real corpora have them, as a seeds folder: SEEDS=DIR npm run build
  --sources 60     papers, ${MOST_PAPERS} at most
  --events 1500    events, with one to four claims each
  --seed 2015      other papers of the same kind`;

function parse(args: readonly string[]): Options {
  let options: Options = { folder: '', sources: 60, events: 1_500, seed: 2015 };
  for (let place = 0; place < args.length; place += 1) {
    const option = args[place] ?? '';
    if (!option.startsWith('--')) {
      if (options.folder !== '') throw new Error(`One folder is enough: ${options.folder}, ${option}.`);
      options = { ...options, folder: option };
      continue;
    }
    place += 1;
    const value = wholeNumber(option, args[place] ?? '');
    if (option === '--sources') options = { ...options, sources: value };
    else if (option === '--events') options = { ...options, events: value };
    else if (option === '--seed') options = { ...options, seed: value };
    else throw new Error(`There is no option "${option}".`);
  }
  if (options.folder === '') throw new Error('Name a folder to write to.');
  if (options.sources > MOST_PAPERS) throw new Error(`There are letters for ${MOST_PAPERS} papers.`);
  return options;
}

/** Writes into an empty folder, which is made; false: it holds something already. */
function write({ folder, ...size }: Options): boolean {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) {
    console.error(`${folder} is not empty, and nothing was written.`);
    return false;
  }
  const files = writePapers(size);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${files.size} files in ${folder}: ${size.sources} papers, ${size.events} events.`);
  return true;
}

/** `npm run bench -- seeds`; the exit code. */
export function seedsCommand(args: readonly string[]): Promise<number> {
  return commandLine(args, { help: HELP, parse, run: async (options) => write(options) });
}
