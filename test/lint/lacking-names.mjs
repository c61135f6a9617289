import { compatData, entryAt, lackedInAll } from './browser-support.mjs';

/** @typedef {import('./browser-support.mjs').Identifier} Identifier */

/**
 * A name that a browser does not have: a global (`on` is null), a member of a global, or of what
 * that makes.
 *
 * @typedef {object} LackingName
 * @property {string | null} on
 * @property {string} name
 * @property {boolean} ofInstances
 */

/**
 * The names for scripts that one stated browser lacks, so that a test can take them away: members
 * before that which has them.
 *
 * @param {string} browser as the lint rule calls it: `Safari 16.4`
 * @returns {readonly LackingName[]}
 */
export function namesLackingIn(browser) {
  /** @param {Identifier | undefined} entry */
  const isLacking = (entry) => lackedInAll(entry).includes(browser);

  /**
   * @param {Identifier | undefined} room
   * @param {(key: string) => readonly boolean[]} standsOn whether a member is one of instances;
   *   both where the data do not say
   * @returns {readonly LackingName[]}
   */
  function namesIn(room, standsOn) {
    return Object.keys(room ?? {}).flatMap((owner) => {
      const its = entryAt(room, owner);
      const members = Object.keys(its ?? {}).filter(
        (key) => /^[a-zA-Z]\w*$/.test(key) && key !== owner && isLacking(entryAt(its, key)),
      );
      const names = members.flatMap((key) => {
        const on = owner === 'Window' ? null : owner;
        return standsOn(key).map((ofInstances) => ({
          on,
          name: key.replace(/_static$/, ''),
          ofInstances: on !== null && ofInstances,
        }));
      });
      return isLacking(its) ? [...names, { on: null, name: owner, ofInstances: false }] : names;
    });
  }

  return [
    ...namesIn(compatData.api, (key) => [!key.endsWith('_static')]),
    ...namesIn(entryAt(compatData.javascript, 'builtins'), () => [false, true]),
  ];
}
