import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { codeOf } from '#base/code-point.ts';

export interface CardFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

export interface CardFonts {
  readonly fonts: readonly CardFont[];
  /** Whether the fonts have a sign for a character. */
  readonly has: (character: string) => boolean;
}

/** Static fonts: of variable ones satori draws a false bold. Each subset is a family of its own. */
const FAMILIES = [
  { name: 'Serif', package: '@fontsource/source-serif-4', file: 'source-serif-4' },
  { name: 'Sans', package: '@fontsource/source-sans-3', file: 'source-sans-3' },
] as const;
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const;
const WEIGHTS = [400, 600] as const;

/** `U+0000-00FF,U+0131` -> a test for a code point. */
function inRanges(list: string): (point: number) => boolean {
  const ranges = list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (point) => ranges.some(([from, to]) => point >= from && point <= to);
}

/** The ranges of the subsets that are used, out of a package's `unicode.json`. */
function coverage(text: string): (point: number) => boolean {
  const parsed: unknown = JSON.parse(text);
  const ranges: readonly [string, unknown][] =
    typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  const tests = ranges
    .filter(([subset]) => SUBSETS.some((each) => each === subset))
    .map(([, list]) => inRanges(String(list)));
  return (point) => tests.some((test) => test(point));
}

/** Reads the fonts from the packages that the project at `root` has. */
export async function readCardFonts(root: string): Promise<CardFonts> {
  const { resolve } = createRequire(join(root, 'package.json'));
  const read = (path: string) => readFile(resolve(path));
  const files = FAMILIES.flatMap(({ name, package: from, file }) =>
    SUBSETS.flatMap((subset) =>
      WEIGHTS.map(async (weight): Promise<CardFont> => {
        const data = await read(`${from}/files/${file}-${subset}-${weight}-normal.woff`);
        return { name: `${name} ${subset}`, weight, style: 'normal', data };
      }),
    ),
  );
  const tests = await Promise.all(
    FAMILIES.map(async ({ package: from }) => coverage((await read(`${from}/unicode.json`)).toString('utf8'))),
  );
  return {
    fonts: await Promise.all(files),
    has: (character) => /\s/.test(character) || tests.every((test) => test(codeOf(character))),
  };
}
