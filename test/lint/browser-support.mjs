import { createRequire } from 'node:module';

import { STATED_BROWSERS } from './stated-browsers.mjs';

/**
 * @typedef {import('@mdn/browser-compat-data').CompatData} CompatData
 * @typedef {import('@mdn/browser-compat-data').Identifier} Identifier
 * @typedef {import('@mdn/browser-compat-data').SimpleSupportStatement} Statement
 */

/** @type {CompatData} */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/**
 * @param {string} a
 * @param {string} b
 */
function isUpTo(a, b) {
  const [ofA, ofB] = [a, b].map((version) => version.replace(/^≤/, '').split('.').map(Number));
  const [majorOfA = 0, minorOfA = 0] = ofA ?? [];
  const [majorOfB = 0, minorOfB = 0] = ofB ?? [];
  return majorOfA < majorOfB || (majorOfA === majorOfB && minorOfA <= minorOfB);
}

/**
 * Whether a browser has it from a version on, under its own name, without a switch to set. What is
 * said to end with a version goes on where another statement begins with that one; in part is had,
 * too.
 *
 * @param {readonly Statement[]} statements
 * @param {string} version
 */
function isMet(statements, version) {
  const plain = statements.filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other);
  /** @param {string} from @returns {boolean} */
  const hasFrom = (from) =>
    plain.some(({ version_added: added, version_removed: removed }) => {
      if (typeof added !== 'string' || added === 'preview' || !isUpTo(added, from)) return false;
      return typeof removed !== 'string' || (!isUpTo(removed, from) && hasFrom(removed));
    });
  return hasFrom(version);
}

/** @param {string} browser */
function nameOf(browser) {
  return compatData.browsers[/** @type {keyof CompatData['browsers']} */ (browser)].name;
}

/** The stated browsers as they are called: `Safari 16.4`. */
const STATED_NAMES = [...STATED_BROWSERS].map(([browser, version]) => `${nameOf(browser)} ${version}`);

/**
 * The stated browsers that lack something; what the data say nothing about lacks nothing.
 *
 * @param {Identifier | undefined} entry
 * @returns {readonly string[]}
 */
function lackedBy(entry) {
  const support = entry?.__compat?.support;
  if (!support) return [];
  return [...STATED_BROWSERS].flatMap(([browser, version]) => {
    const stated = support[/** @type {keyof typeof support} */ (browser)];
    return stated === undefined || isMet([stated].flat(), version) ? [] : [`${nameOf(browser)} ${version}`];
  });
}

/**
 * The stated browsers that lack something, of which only the name is known, as they are called:
 * `Safari 16.4`. Nothing where one of the entries of that name is everywhere, or where the data
 * have none.
 *
 * @param {(Identifier | undefined)[]} entries
 * @returns {readonly string[]}
 */
export function lackedInAll(...entries) {
  const each = entries.filter((entry) => entry?.__compat).map(lackedBy);
  const isLacking = each.length > 0 && each.every((browsers) => browsers.length > 0);
  return isLacking ? STATED_NAMES.filter((browser) => each.flat().includes(browser)) : [];
}

/**
 * The entry below another, by own names.
 *
 * @param {Identifier | undefined} entry
 * @param {string[]} path
 * @returns {Identifier | undefined}
 */
export function entryAt(entry, ...path) {
  return path.reduce((/** @type {Identifier | undefined} */ at, name) => {
    return at !== undefined && Object.hasOwn(at, name) ? at[name] : undefined;
  }, entry);
}
