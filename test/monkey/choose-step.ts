import { unreachable } from '#base/assert.ts';

import type { Dice } from './dice.ts';
import type { Doors } from './doors.ts';
import { AREAS, type Area, HOWS, type Share, type Step, type Target } from './step.ts';
import { KEYS, WORDS } from './typed.ts';

/** What a step can be chosen from. */
export interface Surroundings {
  readonly targets: readonly Target[];
  /** The areas that are in view. */
  readonly areas: readonly Area[];
  readonly doors: Doors;
  /** The widths that a window takes, and its height. */
  readonly widths: readonly number[];
  readonly height: number;
}

/** How often each kind of step is taken, of the sum of these, where it can be. */
const WEIGHTS: readonly (readonly [Step['do'], number])[] = [
  ['click', 42],
  ['press', 24],
  ['choose', 7],
  ['go', 8],
  ['reload', 6],
  ['wheel', 6],
  ['drag', 5],
  ['point', 5],
  ['open', 3],
  ['resize', 3],
  ['type', 3],
];

/** The next step of a reader who tries everything. Nothing but the dice decides. */
export function chooseStep(dice: Dice, around: Surroundings): Step {
  const kinds = WEIGHTS.filter(([kind]) => targetsOf(kind, around.targets)?.length !== 0);
  return stepOf(dice.one(kinds.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind))), dice, around);
}

/** What a kind of step acts on; null: on no target. */
function targetsOf(kind: Step['do'], targets: readonly Target[]): readonly Target[] | null {
  if (kind === 'click') return targets.filter((target) => target.kind !== 'select');
  if (kind === 'choose') return targets.filter((target) => target.kind === 'select');
  return kind === 'type' ? targets.filter((target) => target.kind === 'field') : null;
}

function stepOf(kind: Step['do'], dice: Dice, { targets, areas, doors, widths, height }: Surroundings): Step {
  const on = () => targetOf(dice, targetsOf(kind, targets) ?? []);
  const how = () => (dice.whole(1, 4) === 1 ? dice.one(HOWS) : 'once');
  const area = () => dice.one(AREAS.filter((each) => areas.includes(each)));
  const at = (): Share => ({ x: dice.share(), y: dice.share() });
  switch (kind) {
    case 'open':
      return { do: kind, address: dice.one(dice.one(doors)) };
    case 'click':
      return { do: kind, on: on(), how: how() };
    case 'choose':
      return { do: kind, on: on(), place: dice.whole(0, 9) };
    case 'type':
      return { do: kind, on: on(), text: dice.one(WORDS) };
    case 'press': {
      const { keys, most } = dice.one(KEYS);
      return { do: kind, key: dice.one(keys), times: dice.whole(1, most) };
    }
    case 'point':
      return { do: kind, area: area(), at: at(), how: how() };
    case 'wheel': {
      const held = dice.one(['Control', 'Control', 'Shift', null] as const);
      return {
        do: kind,
        area: area(),
        at: at(),
        dx: dice.one([0, 0, 120, -240]),
        dy: dice.one([-360, -120, 120, 480]),
        held,
      };
    }
    case 'drag':
      return { do: kind, area: area(), from: at(), to: at() };
    case 'go':
      return { do: kind, where: dice.one(['back', 'back', 'forward'] as const) };
    case 'reload':
      return { do: kind };
    case 'resize':
      return { do: kind, width: dice.one(widths), height };
    default:
      return unreachable(kind);
  }
}

/** A group first, then one of its targets: the many marks and rows do not hide the few buttons. */
function targetOf(dice: Dice, targets: readonly Target[]): Target {
  const groups = [...new Set(targets.map(groupOf))];
  const group = dice.one(groups);
  return dice.one(targets.filter((target) => groupOf(target) === group));
}

const groupOf = ({ kind, group }: Target) => `${kind} in ${group}`;
