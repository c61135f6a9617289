import { compatData, entryAt, lackedInAll } from './browser-support.mjs';

/*
 * What the stated browsers lack of what a script can name, each as the list of these browsers:
 * `['Safari 16.4']`, empty where all have it.
 */

/** @typedef {import('./browser-support.mjs').Identifier} Identifier */

const { api, css, html, javascript, svg } = compatData;
const builtins = entryAt(javascript, 'builtins');

/** Objects whose members are globals. */
const WINDOWS = new Set(['globalThis', 'self', 'window']);

/** Globals that are instances, with their interfaces. */
const INSTANCES = new Map([
  ['crypto', 'Crypto'],
  ['document', 'Document'],
  ['history', 'History'],
  ['localStorage', 'Storage'],
  ['location', 'Location'],
  ['navigator', 'Navigator'],
  ['performance', 'Performance'],
  ['screen', 'Screen'],
  ['sessionStorage', 'Storage'],
  ['visualViewport', 'VisualViewport'],
]);

/**
 * `structuredClone`, `IntersectionObserver`, `Iterator`.
 *
 * @param {string} name
 */
export function globalLackedBy(name) {
  return lackedInAll(entryAt(api, name), entryAt(api, 'Window', name), entryAt(builtins, name));
}

/**
 * `new X()`.
 *
 * @param {string} name
 */
export function constructorLackedBy(name) {
  return lackedInAll(entryAt(api, name, name), entryAt(builtins, name, name));
}

/**
 * A member of a global: `URL.canParse`, `Intl.Segmenter`, `navigator.share`. Null where the data
 * know of no such member of it.
 *
 * @param {string} object
 * @param {string} name
 * @returns {readonly string[] | null}
 */
export function memberOfGlobalLackedBy(object, name) {
  if (WINDOWS.has(object)) return globalLackedBy(name);
  const entries = [
    entryAt(api, INSTANCES.get(object) ?? '', name),
    entryAt(api, object, `${name}_static`),
    entryAt(builtins, object, name),
  ];
  return entries.some((entry) => entry?.__compat) ? lackedInAll(...entries) : null;
}

/**
 * Every member of every interface, and every property of a style, by its name alone.
 *
 * @type {ReadonlyMap<string, readonly Identifier[]>}
 */
const MEMBERS = (() => {
  const interfaces = [api, builtins].flatMap((room) => Object.entries(room ?? {}));
  const members = interfaces.flatMap(([owner, its]) => Object.entries(its).filter(([name]) => name !== owner));
  const styles = Object.entries(entryAt(css, 'properties') ?? {}).map(([name, entry]) => {
    return /** @type {const} */ ([name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase()), entry]);
  });
  /** @type {Map<string, Identifier[]>} */
  const byName = new Map();
  for (const [name, entry] of [...members, ...styles]) byName.set(name, [...(byName.get(name) ?? []), entry]);
  return byName;
})();

/**
 * A member of an object of which nothing is known: lacking where every interface that has such a
 * member lacks it. `.checkVisibility`, but not `.at`.
 *
 * @param {string} name
 */
export function memberLackedBy(name) {
  return lackedInAll(...(MEMBERS.get(name) ?? []));
}

/**
 * An event by its type: `scrollend`.
 *
 * @param {string} type
 */
export function eventLackedBy(type) {
  return lackedInAll(...(MEMBERS.get(`${type}_event`) ?? []));
}

/**
 * An element by its tag: `search`.
 *
 * @param {string} tag
 */
export function elementLackedBy(tag) {
  return lackedInAll(entryAt(html, 'elements', tag), entryAt(svg, 'elements', tag));
}

/**
 * An attribute of an element, as React names it: `popoverTarget` of `button`.
 *
 * @param {string} tag
 * @param {string} name
 */
export function attributeLackedBy(tag, name) {
  const inHtml = name.toLowerCase();
  return lackedInAll(
    entryAt(html, 'global_attributes', inHtml),
    entryAt(html, 'elements', tag, inHtml),
    entryAt(svg, 'global_attributes', name),
    entryAt(svg, 'elements', tag, name),
  );
}

/**
 * The flags of a regular expression, which no build rewrites.
 *
 * @param {string} flags
 */
export function flagsLackedBy(flags) {
  return flags.includes('v') ? lackedInAll(entryAt(builtins, 'RegExp', 'unicodeSets')) : [];
}
