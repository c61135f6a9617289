import type { Page } from '@playwright/test';

/**
 * Answers for files of the data with what `alter` makes of them: which are then not the files that
 * their names say.
 */
export async function answerWith(page: Page, files: string, alter: (data: object) => object): Promise<void> {
  await page.route(`**/assets/${files}`, async (route) => {
    const data: object = await (await route.fetch()).json();
    await route.fulfill({ json: alter(data) });
  });
}

/** Has the browser be as on a site without https, where it hashes nothing. */
export async function compareNoHashes(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
}

/** Puts data that are made for a test in the place of others. */
export async function alterData(page: Page, files: string, alter: (data: object) => object): Promise<void> {
  await compareNoHashes(page);
  await answerWith(page, files, alter);
}
