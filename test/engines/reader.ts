import type { Driver } from './driver.ts';
import { bringIntoView, giveFocus, look, type Sight } from './page/look.ts';
import { until } from './until.ts';

/** Something in the page: a selector, and the words that it has, all of them or a pattern. */
export interface Target {
  readonly css: string;
  readonly words?: string | RegExp;
}

/** What a reader does and sees, in any engine. What is not there is waited for. */
export interface Reader {
  readonly driver: Driver;
  readonly visit: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Sees it in the window, with nothing else on it. */
  readonly see: (target: Target) => Promise<Sight>;
  /** Sees so many, wherever they are in the page. */
  readonly count: (target: Target, wanted: number) => Promise<readonly Sight[]>;
  /** Brings it into the window and clicks on its middle. */
  readonly click: (target: Target) => Promise<void>;
  /** Sees the path, query and fragment in the bar. */
  readonly isAt: (wanted: string | RegExp) => Promise<string>;
  readonly hasTitle: (wanted: string) => Promise<void>;
  /** Sees that one has the focus. */
  readonly focused: (target: Target) => Promise<Sight>;
  /** Gives the focus to it, as the Tab key would. */
  readonly focus: (target: Target) => Promise<void>;
}

function matches(wanted: string | RegExp, words: string): boolean {
  return typeof wanted === 'string' ? wanted === words : wanted.test(words);
}

function named({ css, words }: Target): string {
  return words === undefined ? css : `${css} with the words ${String(words)}`;
}

export function readerOf(driver: Driver, origin: string): Reader {
  async function all({ css, words }: Target): Promise<readonly Sight[]> {
    const sights = await driver.evaluate(look, css);
    return sights.filter((sight) => words === undefined || matches(words, sight.words));
  }

  /** Waits for one that is as it should be. */
  function one(target: Target, how: string, isSo: (sight: Sight) => boolean): Promise<Sight> {
    return until(`${named(target)} ${how}`, async () => {
      const sights = await all(target);
      const value = sights.find(isSo);
      return value ? { value } : { meanwhile: `Of its kind there are ${JSON.stringify(sights.slice(0, 3))}.` };
    });
  }

  const see = (target: Target) => one(target, 'is seen', ({ isOpen }) => isOpen);
  const focused = (target: Target) => one(target, 'has the focus', ({ hasFocus }) => hasFocus);
  const isLive = () => one({ css: '#root[data-app="live"]' }, 'has come to life', () => true);

  async function click(target: Target): Promise<void> {
    const there = await one(target, 'is there', () => true);
    await driver.evaluate(bringIntoView, target.css, there.index);
    let before = there.middle;
    const { middle } = await one(target, 'rests and can be clicked', ({ isOpen, index, middle: now }) => {
      if (index !== there.index) return false;
      const isAtRest = now.x === before.x && now.y === before.y;
      before = now;
      return isOpen && isAtRest;
    });
    await driver.click(middle);
  }

  return {
    driver,
    visit: async (path) => {
      await driver.open(new URL(path, origin).href);
      await isLive();
    },
    reload: async () => {
      await driver.reload();
      await isLive();
    },
    see,
    count: (target, wanted) =>
      until(`${named(target)} is there ${wanted} times`, async () => {
        const value = await all(target);
        return value.length === wanted ? { value } : { meanwhile: `It is there ${value.length} times.` };
      }),
    click,
    isAt: (wanted) =>
      until(`the address is ${String(wanted)}`, async () => {
        const value = (await driver.address()).replace(origin, '');
        return matches(wanted, value) ? { value } : { meanwhile: `It is ${value}.` };
      }),
    hasTitle: (wanted) =>
      until(`the title is ${wanted}`, async () => {
        const title = await driver.title();
        return title === wanted ? { value: undefined } : { meanwhile: `It is ${title}.` };
      }),
    focused,
    focus: async (target) => {
      const { index } = await one(target, 'is there', () => true);
      await driver.evaluate(giveFocus, target.css, index);
      await focused(target);
    },
  };
}
