export interface Options {
  /** A built site; null: one is built. */
  readonly folder: string | null;
  readonly runs: number;
  /** Where the whole reports go; null: nowhere. */
  readonly reports: string | null;
}

export const HELP = `npm run lighthouse -- [options]
measures the front page, an event and an article in Lighthouse's phone profile; fails where a target is missed
  --site dist       a site that is built with SITE_URL set; without, one is built
  --runs 5          runs whose median is taken
  --reports DIR     writes the whole report of each page's last run`;

const DEFAULTS: Options = { folder: null, runs: 5, reports: null };

/** The options of a command line; throws an error that says what is wrong with them. */
export function parseOptions(args: readonly string[]): Options {
  let options = DEFAULTS;
  for (let place = 0; place < args.length; place += 2) {
    const option = args[place] ?? '';
    const value = args[place + 1];
    if (!['--site', '--runs', '--reports'].includes(option)) throw new Error(`There is no option "${option}".`);
    if (value === undefined) throw new Error(`${option} wants a value.`);
    if (option === '--site') options = { ...options, folder: value };
    else if (option === '--reports') options = { ...options, reports: value };
    else if (/^[1-9]\d?$/.test(value)) options = { ...options, runs: Number(value) };
    else throw new Error(`--runs: "${value}" is no whole number from 1 to 99.`);
  }
  return options;
}
