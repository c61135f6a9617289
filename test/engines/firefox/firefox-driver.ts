import type { KeyInput, Page } from 'puppeteer-core';

import type { Driver } from '../driver.ts';

/** Complaints that are the browser's own, not the page's. */
const OWN = /^Loading mixed|downloadable font: .*rejected/;

/** A page of Firefox, over WebDriver BiDi. */
export function firefoxDriver(page: Page, close: () => Promise<void>): Driver {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warn)/.test(message.type()) && !OWN.test(message.text())) complaints.push(message.text());
  });
  const { mouse, keyboard } = page;
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    title: () => page.title(),
    address: () => page.evaluate(() => location.href),
    evaluate: async (work, ...args) => {
      // What comes back is JSON in every engine.
      const call = `JSON.stringify((${String(work)})(...${JSON.stringify(args)})) ?? 'null'`;
      return JSON.parse(String(await page.evaluate(call)));
    },
    click: ({ x, y }) => mouse.click(x, y),
    wheel: async ({ x, y }, by, held) => {
      await mouse.move(x, y);
      if (held) await keyboard.down(held);
      await mouse.wheel({ deltaX: by.x, deltaY: by.y });
      if (held) await keyboard.up(held);
    },
    holdsControl: true,
    press: (key) => keyboard.press(key satisfies KeyInput),
    type: (text) => keyboard.type(text),
    print: () => page.pdf({ format: 'A4', printBackground: true }),
    complaints: () => complaints,
    close,
  };
}
