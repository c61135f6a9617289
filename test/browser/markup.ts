import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Whatever in a page runs that came as text, or is stopped by the policy, becomes an error in the
 * console, which fails the test.
 */
export async function tellWhatRuns(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.alert = (words) => console.error(`It ran: ${words}`);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Against the policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

/**
 * No element or attribute came out of a text: in the page as it stands, or in some HTML, of which
 * nothing is loaded or run.
 */
export async function expectNoMarkup(page: Page, html: string | null = null): Promise<void> {
  const made = await page.evaluate((text) => {
    const read = text === null ? document : new DOMParser().parseFromString(text, 'text/html');
    const elements = read.querySelectorAll('img, object, embed, form[action], base, b, style, [autofocus]');
    const scripts = read.querySelectorAll('script:not([src]):not([type="application/ld+json"])');
    const attributes = [...read.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .filter(({ name }) => name.startsWith('on') || /^(?:href|src|action)$/.test(name))
        .map(({ name, value }) => `${element.tagName} ${name}="${value}"`),
    );
    return [...[...elements, ...scripts].map(({ outerHTML }) => outerHTML.slice(0, 200)), ...attributes];
  }, html);
  expect(made, 'elements and attributes that came out of texts').toEqual([]);
}
