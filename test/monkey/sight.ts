import { type Facts, readFacts } from './page/facts.ts';
import { readView, type ViewSeen } from './page/view.ts';
import type { Stage } from './stage.ts';
import { type Area, AREAS, type Target } from './step.ts';

/** The page between two steps. */
export interface Sight {
  readonly facts: Facts;
  readonly view: ViewSeen;
  /** What can be acted on, and the areas of which something is in the window. */
  readonly targets: readonly Target[];
  readonly areas: readonly Area[];
}

/** Before the first page. */
export const NOTHING_SEEN: Sight = {
  facts: {
    document: 0,
    address: '',
    answers: false,
    mains: 0,
    headings: 0,
    characters: 0,
    repeatedIds: [],
    beyond: 0,
    lostFocus: null,
  },
  view: { lines: [], lanes: [], allDays: true, kept: [] },
  targets: [],
  areas: [],
};

/** Looks at the page, and follows the focus from here. */
export async function look({ page }: Stage): Promise<Sight> {
  const facts = await page.evaluate(readFacts);
  const view = await page.evaluate(readView);
  const targets = await page.evaluate(() => window.monkeyTargets.list());
  const isInWindow = (areas: readonly Area[]) => areas.filter((area) => window.monkeyTargets.boxOf(area) !== null);
  const areas = await page.evaluate(isInWindow, AREAS);
  await page.evaluate(() => window.monkeyFocus.begin());
  return { facts, view, targets, areas };
}
