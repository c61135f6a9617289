import { type Shape, SHAPES } from './corpus/bench-corpus.ts';
import { SUBJECTS } from './subjects.ts';

export interface Options {
  /** Names of pages, as in subjects.ts. */
  readonly only: readonly string[];
  readonly sizes: readonly number[];
  readonly shapes: readonly Shape[];
  /** How many papers there are in the shape `papers`. */
  readonly sources: number;
  readonly runs: number;
  /** Also with a processor slowed four times. */
  readonly throttle: boolean;
  /** Writes the tables into README.md and results/latest.json. */
  readonly write: boolean;
}

export const SIZES = [50, 1_000, 10_000, 100_000] as const;

export const HELP = `npm run bench -- [options]
       npm run bench -- seeds DIR [options]   writes such papers as a seeds folder; seeds --help
  --only sourceline,canvas   pages: ${SUBJECTS.map(({ name }) => name).join(', ')}
  --sizes 50,1000            numbers of events
  --shapes even              ${SHAPES.join(', ')}
  --sources 60               papers in the shape papers
  --runs 1                   runs whose median is taken
  --no-throttle              not with a slowed processor
  --write                    put the tables into test/bench/README.md and the numbers into test/bench/results/latest.json`;

const DEFAULTS: Options = {
  only: SUBJECTS.filter(({ extra }) => !extra).map(({ name }) => name),
  sizes: SIZES,
  shapes: SHAPES,
  sources: 60,
  runs: 3,
  throttle: true,
  write: false,
};

/** A list in which each item is one of `known`; throws with what was wrong. */
function chosen<Item extends string>(option: string, list: string, known: readonly Item[]): readonly Item[] {
  return list.split(',').map((text) => {
    const item = known.find((each) => each === text.trim());
    if (item === undefined) throw new Error(`${option}: "${text}" is none of ${known.join(', ')}.`);
    return item;
  });
}

export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text.trim())) throw new Error(`${option}: "${text}" is no whole number above 0.`);
  return Number(text);
}

/** The options of a command line; throws an error that says what is wrong with them. */
export function parseOptions(args: readonly string[]): Options {
  let options = DEFAULTS;
  for (let at = 0; at < args.length; at += 1) {
    const option = args[at] ?? '';
    if (option === '--no-throttle') options = { ...options, throttle: false };
    else if (option === '--write') options = { ...options, write: true };
    else {
      at += 1;
      options = { ...options, ...withValue(option, args[at]) };
    }
  }
  return options;
}

function withValue(option: string, value: string | undefined): Partial<Options> {
  const known = ['--only', '--sizes', '--shapes', '--sources', '--runs'];
  if (!known.includes(option)) throw new Error(`There is no option "${option}".`);
  if (value === undefined) throw new Error(`${option} wants a value.`);
  switch (option) {
    case '--only':
      return {
        only: chosen(
          option,
          value,
          SUBJECTS.map(({ name }) => name),
        ),
      };
    case '--sizes':
      return { sizes: value.split(',').map((text) => wholeNumber(option, text)) };
    case '--shapes':
      return { shapes: chosen(option, value, SHAPES) };
    case '--sources':
      return { sources: wholeNumber(option, value) };
    default:
      return { runs: wholeNumber(option, value) };
  }
}
