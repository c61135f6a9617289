import { parse } from 'postcss';

import { compatData, entryAt, lackedInAll } from './browser-support.mjs';

const { css } = compatData;
const types = entryAt(css, 'types');

/** Rooms of the data in which functions of values stand, besides that of their property. */
const ROOMS_OF_FUNCTIONS = [
  types,
  ...['color', 'filter-function', 'gradient', 'image', 'transform-function'].map((name) => entryAt(types, name)),
];

/** Units that stand together in the data: by their beginning, under these names. */
const ROOMS_OF_UNITS = [
  { begins: 'cq', name: 'container_query_length_units' },
  { begins: 'dv', name: 'viewport_percentage_units_dynamic' },
  { begins: 'lv', name: 'viewport_percentage_units_large' },
  { begins: 'sv', name: 'viewport_percentage_units_small' },
];

/** @param {string} unit */
function unitEntry(unit) {
  return entryAt(types, 'length', ROOMS_OF_UNITS.find(({ begins }) => unit.startsWith(begins))?.name ?? unit);
}

/**
 * What a style sheet uses that a stated browser lacks, with these browsers: `text-wrap: pretty` ->
 * `['Safari 16.4']`. Left out is what stands behind a question (`@supports`), what begins with the
 * name of a browser, and a property that stands there under such a name as well.
 *
 * @param {string} text
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function lackingCss(text) {
  /** @type {Map<string, readonly string[]>} */
  const lacking = new Map();

  /**
   * @param {string} what
   * @param {Parameters<typeof lackedInAll>[number][]} entries
   */
  function check(what, ...entries) {
    const browsers = lackedInAll(...entries);
    if (browsers.length > 0) lacking.set(what, browsers);
  }

  const sheet = parse(text);
  sheet.walkAtRules('supports', (rule) => void rule.remove());
  sheet.walkAtRules(({ name, params }) => {
    check(`@${name}`, entryAt(css, 'at-rules', name));
    if (name !== 'media') return;
    for (const [, feature = ''] of params.matchAll(/\(\s*([a-z][a-z-]*)/g))
      check(`(${feature})`, entryAt(css, 'at-rules', 'media', feature));
    if (/[<>]/.test(params)) check('a range of a media feature', entryAt(css, 'at-rules', 'media', 'range_syntax'));
  });
  sheet.walkRules(({ selector, parent }) => {
    // In the name of a class `&` is a character like others, and escaped.
    if (parent?.type === 'rule' || /(?<!\\)&/.test(selector))
      check('a rule in a rule', entryAt(css, 'selectors', 'nesting'));
    for (const [whole, name = ''] of selector.matchAll(/(?<!\\)::?([a-z][a-z-]*)/g))
      check(whole, entryAt(css, 'selectors', name));
  });
  sheet.walkDecls(({ prop, value, parent }) => {
    const property = entryAt(css, 'properties', prop);
    const twin = new RegExp(`^-[a-z]+-${prop}$`);
    const hasTwin = parent?.some((each) => each.type === 'decl' && twin.test(each.prop));
    if (!hasTwin && !prop.startsWith('-')) check(prop, property);
    const plain = value.replaceAll(/"[^"]*"|url\([^)]*\)/g, '');
    for (const [, name = ''] of plain.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g)) {
      check(`${name}()`, entryAt(property, name), ...ROOMS_OF_FUNCTIONS.map((room) => entryAt(room, name)));
    }
    for (const [, unit = ''] of plain.matchAll(/\d([a-z]+)/g)) check(`1${unit}`, unitEntry(unit));
    // With its property a word is lacking, too.
    const words = lacking.has(prop) ? [] : plain.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g);
    for (const [word] of words) check(`${prop}: ${word}`, entryAt(property, word));
  });
  return lacking;
}
