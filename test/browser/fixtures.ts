import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import { chromiumOfThisRun } from './chromium.mjs';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const WITHOUT_HOST = new Set(['data:', 'blob:', 'about:']);

/**
 * Collects what no page of the site may do: write a console warning or error, throw, ask another
 * host than its own machine. The list grows while the context lives. Contexts that a test opens
 * itself are watched by calling this.
 */
export function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => complaints.push(`page error: ${webError.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!WITHOUT_HOST.has(protocol) && !LOOPBACK.has(hostname)) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  return complaints;
}

interface Options {
  /**
   * Complaints this test brings about on purpose: `test.use({ expectedComplaints: /status of 404/
   * })`.
   */
  expectedComplaints: RegExp | null;
}

interface Fixtures {
  quiet: undefined;
}

/** Playwright's `test`, which also fails where `watch` has a complaint. */
export const test = base.extend<Options & Fixtures>({
  baseURL: async ({}, use) => {
    await use(process.env['SOURCELINE_ORIGIN']);
  },
  expectedComplaints: [null, { option: true }],
  quiet: [
    async ({ context, expectedComplaints }, use) => {
      const complaints = watch(context);
      await use(undefined);
      const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
      expect(unexpected, 'console, page errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The theme a reader's system asks for. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
}

/**
 * The page as it stands breaks none of axe's rules: WCAG 2.2 A and AA without target size, and best
 * practices. A page without frames is asked in one go: to carry what is known of each frame out of
 * the browser, and all of it into another page, takes three times as long as the rules.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await axe.setLegacyMode(page.frames().length === 1).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}, at ${node.target.join(' ')}`),
  );
  expect(findings, 'accessibility violations').toEqual([]);
}

/**
 * Pictures are alike only where the same browser drew them: compare them if this is true, else skip
 * the test.
 */
export async function drawsComparablePictures(): Promise<boolean> {
  const { origin } = await chromiumOfThisRun();
  return origin === 'packaged';
}
