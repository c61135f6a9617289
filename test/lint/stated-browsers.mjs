import { readFileSync } from 'node:fs';

/** @type {{ readonly browserslist: readonly string[] }} */
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Names of the compatibility data, where they differ from those of browserslist. */
const OTHER_NAMES = new Map([['ios_saf', 'safari_ios']]);

/**
 * The browsers that package.json states, by their names in the compatibility data, each with the
 * oldest version that is met: `safari_ios` -> `16.4`.
 *
 * @type {ReadonlyMap<string, string>}
 */
export const STATED_BROWSERS = new Map(
  manifest.browserslist.map((each) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(each) ?? [];
    if (name === '') throw new Error(`package.json states "${each}" in browserslist: write a name, >= and a version.`);
    return [OTHER_NAMES.get(name) ?? name, version];
  }),
);
