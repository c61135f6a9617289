import type { CDPSession, Page } from '@playwright/test';
import { untilStill } from '../monkey/page/still.ts';
import { installTimers } from '../monkey/page/timers.ts';
import { visit } from './site.ts';

/** A walk through the site by somebody who hears it, and sees nothing. */
export interface Walk {
  /** What was pressed and what was heard, line by line. */
  readonly heard: readonly string[];
  /** Writes down what follows for. */
  readonly chapter: (title: string) => void;
  /** Presses keys one after the other, and listens. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types words, and listens at the end. */
  readonly type: (words: string) => Promise<void>;
  /** Presses a key until a name is met, and writes down only that. */
  readonly pressUntil: (key: string, name: RegExp) => Promise<void>;
}

/** A node of the accessibility tree, as the protocol tells it. */
interface Spoken {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

declare global {
  interface Window {
    takeHeard: () => readonly string[];
  }
}

/** What a holder is of: said once, as one comes in. */
const AROUND =
  /^(?:row|toolbar|dialog|list|navigation|region|group|application|grid|form|search|main|banner|article|radiogroup|listbox)$/;
const STATES = ['hasPopup', 'expanded', 'pressed', 'checked', 'disabled', 'current'];
/** Where the protocol has a name of its own. */
const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'summary' };
const MOST_STEPS = 80;

/** Runs in the page: keeps what its live regions say. */
function installEars(): void {
  const REGIONS = 'output, [role=status], [role=alert], [aria-live]';
  let heard: string[] = [];
  Object.assign(window, {
    takeHeard: () => {
      const taken = heard;
      heard = [];
      return taken;
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(REGIONS);
        const said = region?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
        if (said !== '' && heard.at(-1) !== said) heard.push(said);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

const text = (field: { readonly value?: unknown } | undefined) =>
  (typeof field?.value === 'string' || typeof field?.value === 'number' ? `${field.value}` : '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** `link "Sources"`. */
const called = (node: Spoken) =>
  [ROLES[text(node.role)] ?? text(node.role), text(node.name) && `"${text(node.name)}"`].filter(Boolean).join(' ');

/** `button "Filters", expanded: false`, and behind a dash what describes it. */
function words(node: Spoken): string {
  const states = (node.properties ?? [])
    .filter(({ name, value }) => STATES.includes(name) && !(value.value === false && name === 'disabled'))
    .map(({ name, value }) => `${name}: ${String(value.value)}`);
  const value = text((node.properties ?? []).find(({ name }) => name === 'valuetext')?.value ?? node.value);
  const said = [called(node), ...(value === '' || value === text(node.name) ? [] : [`value: ${value}`]), ...states];
  const description = text(node.description);
  return said.join(', ') + (description === '' ? '' : ` — ${description}`);
}

/** The holder of the focus, and what it stands in, inmost first, as the browser tells a reader. */
async function tree(session: CDPSession): Promise<readonly Spoken[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getAXNodeAndAncestors', { objectId: result.objectId ?? '' });
  return nodes;
}

export async function startWalk(page: Page, path: string): Promise<Walk> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const pending = new Set<unknown>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  await page.addInitScript(installTimers);
  await page.addInitScript(installEars);
  await visit(page, path);
  const rest = async () => {
    do await page.evaluate(untilStill);
    while (pending.size > 0);
  };
  await page.keyboard.press('Shift');
  await rest();
  await page.evaluate(() => window.takeHeard());

  const heard: string[] = [];
  let before: readonly string[] = [];
  const listen = async (key: string) => {
    const [holder, ...around] = await tree(session);
    const inside = around.filter((each) => AROUND.test(text(each.role)) && text(each.name) !== '').map(words);
    const entered = inside.filter((each) => !before.includes(each)).toReversed();
    before = inside;
    heard.push(`${key}: ${[...entered.map((each) => `in ${each}`), holder ? words(holder) : 'nothing'].join('; ')}`);
    heard.push(...(await page.evaluate(() => window.takeHeard())).map((said) => `    “${said}”`));
  };
  return {
    heard,
    chapter: (title) => void heard.push(...(heard.length === 0 ? [] : ['']), `# ${title}`),
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key);
        await rest();
        await listen(key);
      }
    },
    type: async (letters) => {
      await page.keyboard.type(letters);
      await rest();
      await listen(letters);
    },
    pressUntil: async (key, name) => {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        await page.keyboard.press(key);
        const [holder] = await tree(session);
        if (holder && name.test(called(holder))) {
          await rest();
          return listen(`${key} …`);
        }
      }
      throw new Error(`${key} meets nothing called ${String(name)}`);
    },
  };
}
