import type { Steps } from '#base/steps.ts';

/** The layouts of an axis, by level. Each is made once. */
export interface LevelLayouts<Layout> {
  readonly at: (level: number) => Layout;
  /** Goes on with a layout that will be asked for, as long as it may. */
  readonly prepare: (level: number, mayGoOn: () => boolean) => void;
}

export function createLevelLayouts<Layout extends object>(
  layOut: (level: number) => Steps<Layout>,
): LevelLayouts<Layout> {
  const made = new Map<number, Layout>();
  const begun = new Map<number, Steps<Layout>>();

  /** The layout, if this was the last step. */
  function step(level: number): Layout | null {
    const steps = begun.get(level) ?? layOut(level);
    begun.set(level, steps);
    const { done, value } = steps.next();
    if (!done) return null;
    begun.delete(level);
    made.set(level, value);
    return value;
  }

  return {
    at(level) {
      let layout = made.get(level) ?? null;
      while (!layout) layout = step(level);
      return layout;
    },
    prepare(level, mayGoOn) {
      while (!made.has(level) && mayGoOn()) step(level);
    },
  };
}
