import { expect, test } from 'vitest';

import { lackingCss } from '../../lint/lacking-css.mjs';

const SAFARI = ['Safari 16.4', 'Safari on iOS 16.4'];
const OLD = ['Chrome 111', ...SAFARI];
const ALL = ['Chrome 111', 'Firefox 128', ...SAFARI];

test.each([
  ['a property', 'a { text-wrap: wrap }', { 'text-wrap': OLD }],
  ['a property behind an engine’s own', 'a { -webkit-user-select: none; user-select: none }', {}],
  ['a property without it', 'a { user-select: none }', { 'user-select': SAFARI }],
  [
    'a word of a property',
    'a { grid-template-columns: subgrid }',
    { 'grid-template-columns: subgrid': ['Chrome 111'] },
  ],
  ['a function', 'a { --x: light-dark(#fff, #000) }', { 'light-dark()': OLD }],
  ['a function that all have', 'a { color: color-mix(in srgb, red 50%, rgb(0 0 0 / 10%)) }', {}],
  ['units', 'a { width: 1dvh; height: 2rem; inset: 1cqw 1rcap }', { '1rcap': ALL }],
  ['a pseudo-class', 'a:has(b:open) { color: red }', { ':open': ALL }],
  ['a pseudo-element', 'a::details-content { color: red }', { '::details-content': ALL }],
  ['a class that is named like one', String.raw`.open\:p { color: red }`, {}],
  ['a rule in a rule', 'a { & b { color: red } }', { 'a rule in a rule': OLD }],
  ['a class that is named with the sign of one', String.raw`.\[\&\>a\]\:p>a { color: red }`, {}],
  ['a feature of the medium', '@media (scripting: none) { a { color: red } }', { '(scripting)': OLD }],
  ['features that all have', '@media (width >= 64rem) and (hover: none) { a { color: red } }', {}],
  ['an at-rule', '@starting-style { a { color: red } }', { '@starting-style': ALL }],
  ['what is asked for', '@supports (text-wrap: pretty) { a { text-wrap: pretty } }', {}],
] as const)('%s', (_, sheet, lacking) => {
  expect(Object.fromEntries(lackingCss(sheet))).toEqual(lacking);
});
