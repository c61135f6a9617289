import type { Plugin } from 'vite';

/** `const utcDay = timeInterval(…` and the like. */
const MADE = /^(const \w+ = )(?=\w+\()/gm;
/** `const utcDays = utcDay.range;` */
const TAKEN = /^(const \w+ = )(\w+\.\w+);$/gm;
/** `const [utcTicks, utcTickInterval] = ticker(…);` */
const PAIR = /^const \[(\w+), (\w+)\] = (\w+\(.*\));$/gm;

/**
 * Says in d3-time and d3-array that what they make while they are loaded is made for whoever uses
 * it alone. Each is one file, from which a build then leaves out what the scale does not ask for:
 * local time, hours and ticks.
 */
function markPure(code: string): string {
  return code
    .replaceAll(PAIR, 'const $1 = /* @__PURE__ */ (() => $3[0])(), $2 = /* @__PURE__ */ (() => $3[1])();')
    .replaceAll(MADE, '$1/* @__PURE__ */ ')
    .replaceAll(TAKEN, '$1/* @__PURE__ */ (() => $2)();');
}

export function pureIntervals(): Plugin {
  return {
    name: 'sourceline:pure-intervals',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/d3-(?:array|time)\// },
      handler: (code) => ({ code: markPure(code), map: null }),
    },
  };
}
