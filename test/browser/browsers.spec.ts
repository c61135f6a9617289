import { readdirSync, readFileSync } from 'node:fs';

import { lackingCss } from '../lint/lacking-css.mjs';
import { namesLackingIn } from '../lint/lacking-names.mjs';
import { claimsOf, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, test } from './fixtures.ts';
import { inSite } from './site-folder.ts';
import { expectAddress, laneBoxes, list, plainMark, pane, panel, plot, runsOf, visit } from './site.ts';

/*
 * The browsers that package.json states, which are older than the one that runs these tests.
 */

/** What the style sheets use that one of them lacks, and why nothing is lost by it. */
const HARMLESS: Readonly<Record<string, string>> = {
  ':open': 'in an :is(), which leaves out what it does not know, beside [open]',
  ':popover-open': 'in the same',
  '::details-content': 'a rule of its own, for paper: the app unfolds where it is not known',
  'break-after: avoid': 'on paper a heading may stand last on its sheet',
  'content-visibility': 'in that rule',
  'cursor: crosshair': 'where there is no pointer to be seen',
  'cursor: ew-resize': 'the same',
  'cursor: grab': 'the same',
  'cursor: grabbing': 'the same',
  'cursor: help': 'the same',
  'cursor: pointer': 'the same',
  'font-family: ui-monospace': 'other fonts are named behind it',
  'forced-color-adjust': 'where no colours are forced',
  resize: 'a field keeps its height and scrolls',
  'scrollbar-gutter': 'a page that scrolls is as much narrower',
  'scrollbar-width': 'the row of questions shows its scrollbar',
  'text-decoration: dotted': 'Tailwind’s line under abbreviations, of which no page has one',
  'text-wrap': 'lines break where they are full',
};

test('the style sheets use nothing that a stated browser needs and lacks', () => {
  const sheets = readdirSync(inSite(), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(1);
  const lacking = sheets.flatMap((path) => [...lackingCss(readFileSync(inSite(path), 'utf8')).keys()]);
  expect([...new Set(lacking)].toSorted()).toEqual(Object.keys(HARMLESS).toSorted());
});

for (const browser of ['Chrome 111', 'Firefox 128', 'Safari 16.4']) {
  test(`the site answers without all that ${browser} lacks`, async ({ page }) => {
    const names = namesLackingIn(browser);
    expect(names.length).toBeGreaterThan(100);
    await page.addInitScript((lacking) => {
      for (const { on, name, ofInstances } of lacking) {
        const owner: unknown = on === null ? window : Reflect.get(window, on);
        if (typeof owner !== 'object' && typeof owner !== 'function') continue;
        const target: unknown = owner && ofInstances ? Reflect.get(owner, 'prototype') : owner;
        if (typeof target === 'object' || typeof target === 'function')
          if (target) Reflect.deleteProperty(target, name);
      }
    }, names);

    await visit(page, '/');
    const row = list(page).locator(`a[data-event="${sharedEvent.id}"]`);
    await row.click();
    await expect(panel(page).getByRole('heading', { name: sharedEvent.title })).toBeInViewport();
    await page.goBack();
    await expectAddress(page, '/');
    await expect(row).toBeFocused();
    await page.getByRole('link', { name: 'Skip to the timeline' }).focus();
    await page.keyboard.press('Enter');
    expect(await plot(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await laneBoxes(page).first().click();
    await expectAddress(page, /^\/\?src=/);
    await page.goBack();

    await plainMark(page, sharedEvent).click();
    const passage = found(claimsOf(sharedEvent)[0]?.passages[0], 'passage');
    await expect(runsOf(pane(page), passage).first()).toBeInViewport();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await visit(page, `/source/${sourcesOf(sharedEvent)[0]}/#t${passage.start}-${passage.end}`);
    await expect(runsOf(page.getByRole('article'), passage).first()).toBeInViewport();
  });
}
