import type { ViewSeen } from '../../monkey/page/view.ts';
import { NOTHING_SEEN, type Sight } from '../../monkey/sight.ts';
import type { Target } from '../../monkey/step.ts';

/** A page with which nothing is wrong. */
export function sightOf(change: Partial<Sight['facts']> = {}, view: Partial<ViewSeen> = {}): Sight {
  return {
    ...NOTHING_SEEN,
    facts: {
      ...NOTHING_SEEN.facts,
      address: '/',
      answers: true,
      mains: 1,
      headings: 1,
      characters: 1000,
      ...change,
    },
    view: { ...NOTHING_SEEN.view, lines: ['h1: Strikes', 'a: Talks begin'], ...view },
  };
}

export function targetOf(kind: Target['kind'], name: string, group = 'main'): Target {
  return { kind, name, group, nth: 0 };
}
