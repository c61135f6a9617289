import {
  attributeLackedBy,
  constructorLackedBy,
  elementLackedBy,
  eventLackedBy,
  flagsLackedBy,
  globalLackedBy,
  memberLackedBy,
  memberOfGlobalLackedBy,
} from './lacking-apis.mjs';
import { isOwnName } from './own-names.mjs';

/** @typedef {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} Rule */

/**
 * The name in `a.name`, `a['name']` and `{ name }`; null for a computed one.
 *
 * @param {{ readonly type: string, readonly name?: unknown, readonly value?: unknown }} key
 * @param {boolean} computed
 */
function nameOf({ type, name, value }, computed) {
  const text = type === 'Literal' ? value : type === 'Identifier' && !computed ? name : null;
  return typeof text === 'string' ? text : null;
}

/**
 * What a browser stated in package.json does not have, by MDN's compatibility data: globals,
 * constructors, members, events, elements, attributes, flags of regular expressions. Of an object
 * of which nothing is known a member is judged by its name. What is asked for (`typeof x`, `'x' in
 * y`, `y.x?.()`) is not used.
 *
 * @type {Rule}
 */
const met = {
  meta: {
    type: 'problem',
    docs: { description: 'Forbid what a browser stated in package.json does not have' },
    messages: { lacking: '{{what}} is not in {{browsers}}.' },
  },
  create({ sourceCode, report }) {
    /**
     * @param {Parameters<typeof sourceCode.getText>[0]} node
     * @param {string} what
     * @param {readonly string[]} browsers
     */
    function check(node, what, browsers) {
      if (node && browsers.length > 0)
        report({ node, messageId: 'lacking', data: { what, browsers: browsers.join(', ') } });
    }

    /**
     * A member of the global `of`, or of something unknown.
     *
     * @param {Parameters<typeof check>[0]} node
     * @param {string | null} of
     * @param {string} name
     */
    function checkMember(node, of, name) {
      const known = of === null ? null : memberOfGlobalLackedBy(of, name);
      if (known) check(node, `${of}.${name}`, known);
      else if (!isOwnName(name)) check(node, `.${name}`, memberLackedBy(name));
    }

    /** What stands for a value that nothing in the file declares. @type {Set<unknown>} */
    const globals = new Set();
    /** What stands for a module as a whole. @type {Set<unknown>} */
    const modules = new Set();

    /** @param {{ readonly type: string, readonly name?: unknown } | null} node */
    function globalOf(node) {
      return node && globals.has(node) && typeof node.name === 'string' ? node.name : null;
    }

    return {
      Program() {
        const { globalScope, scopes } = sourceCode.scopeManager;
        const known = globalScope?.variables.filter(({ defs }) => defs.length === 0) ?? [];
        const references = [...(globalScope?.through ?? []), ...known.flatMap((each) => each.references)];
        for (const each of references)
          if ('isValueReference' in each && each.isValueReference) globals.add(each.identifier);
        for (const { defs, references: uses } of scopes.flatMap(({ variables }) => variables)) {
          if (defs[0]?.node.type === 'ImportNamespaceSpecifier')
            for (const { identifier } of uses) modules.add(identifier);
        }
      },
      Identifier(node) {
        const { name, parent } = node;
        if (!globals.has(node) || (parent.type === 'UnaryExpression' && parent.operator === 'typeof')) return;
        check(node, name, globalLackedBy(name));
        if (parent.type === 'NewExpression' && parent.callee === node)
          check(node, `new ${name}()`, constructorLackedBy(name));
      },
      MemberExpression(node) {
        const { object, property, computed, parent } = node;
        const name = nameOf(property, computed);
        const isAskedFor = parent.type === 'CallExpression' && parent.callee === node && parent.optional;
        if (name !== null && !isAskedFor && !modules.has(object)) checkMember(property, globalOf(object), name);
      },
      ObjectPattern({ properties, parent }) {
        const of = parent.type === 'VariableDeclarator' ? globalOf(parent.init) : null;
        for (const each of properties) {
          const name = each.type === 'Property' ? nameOf(each.key, each.computed) : null;
          if (name !== null) checkMember(each, of, name);
        }
      },
      CallExpression({ callee, arguments: [type] }) {
        const listens =
          callee.type === 'MemberExpression' && nameOf(callee.property, callee.computed) === 'addEventListener';
        if (!listens || type?.type !== 'Literal' || typeof type.value !== 'string') return;
        check(type, `The event ${type.value}`, eventLackedBy(type.value));
      },
      Literal(node) {
        if ('regex' in node) check(node, `The flag of ${node.raw}`, flagsLackedBy(node.regex.flags));
      },
      JSXOpeningElement({ name: element, attributes }) {
        if (element.type !== 'JSXIdentifier' || !/^[a-z]/.test(element.name)) return;
        check(element, `<${element.name}>`, elementLackedBy(element.name));
        for (const each of attributes) {
          if (each.type !== 'JSXAttribute' || each.name.type !== 'JSXIdentifier') continue;
          const { name } = each.name;
          const event = /^on([A-Z]\w*)$/.exec(name)?.[1]?.toLowerCase();
          if (event === undefined) check(each, `The attribute ${name}`, attributeLackedBy(element.name, name));
          else check(each, `The event ${event}`, eventLackedBy(event));
        }
      },
    };
  },
};

const plugin = { meta: { name: 'browsers' }, rules: { met } };
export default plugin;
