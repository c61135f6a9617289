export interface Options {
  /** The ids of engines that are asked. */
  readonly engines: readonly string[];
  /** Only journeys whose name has these words; null: all. */
  readonly journey: string | null;
  /** Whether the results are written into README.md. */
  readonly writes: boolean;
}

export const HELP = `npm run test:engines -- [options]
takes the main journeys through dist in Firefox and WebKit, as far as they are installed
  --only firefox      or webkit; without, both
  --journey zoom      journeys with this in their names
  --write             puts the results into test/engines/README.md`;

/** The options of a command line; throws an error that says what is wrong with them. */
export function parseOptions(args: readonly string[], known: readonly string[]): Options {
  let options: Options = { engines: known, journey: null, writes: false };
  for (let place = 0; place < args.length; place += 1) {
    const option = args[place] ?? '';
    if (option === '--write') {
      options = { ...options, writes: true };
      continue;
    }
    if (!['--only', '--journey'].includes(option)) throw new Error(`There is no option "${option}".`);
    place += 1;
    const value = args[place];
    if (value === undefined) throw new Error(`${option} wants a value.`);
    if (option === '--journey') options = { ...options, journey: value };
    else if (known.includes(value)) options = { ...options, engines: [value] };
    else throw new Error(`--only: "${value}" is none of ${known.join(', ')}.`);
  }
  if (options.writes && options.journey !== null) throw new Error('--write wants all journeys.');
  return options;
}
