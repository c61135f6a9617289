import { describe, expect, it } from 'vitest';

import { isPlainLeftClick, leavesPage, type LinkClick } from '#history/link-click.ts';

function click(change: Partial<LinkClick> = {}, attributes: Readonly<Record<string, string>> = {}): LinkClick {
  return {
    button: 0,
    metaKey: false,
    ctrlKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
    currentTarget: { getAttribute: (name: string) => attributes[name] ?? null },
    ...change,
  };
}

it.each<[string, LinkClick]>([
  ['a plain click', click()],
  ['a link that says it stays', click({}, { target: '_self' })],
  ['an empty target', click({}, { target: '' })],
  ['something that is no element', click({ currentTarget: null })],
])('takes %s', (_name, event) => {
  expect(isPlainLeftClick(event)).toBe(true);
});

it.each<[string, LinkClick]>([
  ['the middle button', click({ button: 1 })],
  ['the right button', click({ button: 2 })],
  ['Cmd', click({ metaKey: true })],
  ['Ctrl', click({ ctrlKey: true })],
  ['Shift', click({ shiftKey: true })],
  ['Alt', click({ altKey: true })],
  ['a click that was seen to', click({ defaultPrevented: true })],
  ['a new tab', click({}, { target: '_blank' })],
  ['another frame', click({}, { target: 'reader' })],
  ['a download', click({}, { download: '' })],
])('leaves %s to the browser', (_name, event) => {
  expect(isPlainLeftClick(event)).toBe(false);
});

describe('leavesPage', () => {
  it.each([
    ['https://elsewhere.example/', true],
    ['//elsewhere.example/', true],
    ['https://example.org/x/data/corpus.json', true],
    ['../../data/corpus.json', true],
    ['#event', false],
    ['https://example.org/x/event/a/?embed=1#event', false],
    ['mailto:desk@example.org', false],
    ['javascript:alert(1)', false],
    ['blob:https://example.org/1', false],
    ['https://', false],
  ])('%s: %s', (href, leaves) => {
    expect(leavesPage(href, 'https://example.org/x/event/a/?embed=1')).toBe(leaves);
  });
});
