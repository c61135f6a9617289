import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * What is wider than the room it has: the page, or a text that runs out of a box around it, unless
 * that scrolls or shows by a sign that it is cut. Drawings are left out: the axis draws beyond its
 * edges on purpose.
 */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults =
      scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px wider than the window`] : [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (!holder || text.textContent?.trim() === '' || holder.closest('svg, script, select, .sr-only, .skip'))
        continue;
      // Behind a fold that is closed nothing is to be seen.
      if (holder.closest('details:not([open]) > :not(summary)')) continue;
      range.selectNodeContents(text);
      const right = Math.max(...Array.from(range.getClientRects(), (rect) => rect.right));
      for (let box: Element | null = holder; box && box !== document.documentElement; box = box.parentElement) {
        const { display, overflowX, textOverflow, position, webkitLineClamp } = getComputedStyle(box);
        if (display === 'inline' || display === 'contents') continue;
        const scrolls = overflowX === 'auto' || overflowX === 'scroll';
        const cutWithASign = overflowX !== 'visible' && (textOverflow === 'ellipsis' || webkitLineClamp !== 'none');
        if (scrolls || cutWithASign) break;
        if (right > box.getBoundingClientRect().right + 1) {
          faults.push(`“${text.textContent?.trim().slice(0, 40)}” runs out of ${box.tagName} ${box.className}`);
          break;
        }
        if (position === 'absolute' || position === 'fixed') break;
      }
    }
    return faults;
  });
}

/** Nothing is wider than the window, nor than the room it has in it, at each of the widths. */
export async function expectWithinTheWindow(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => tooWide(page), `at ${width} px`).toEqual([]);
  }
}
