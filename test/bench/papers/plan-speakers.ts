import { at } from '#base/at.ts';

import type { Random } from '../corpus/random.ts';
import { pick } from './pick.ts';
import { BODIES, FIRST_NAMES, LAST_NAMES, TITLES } from './words.ts';

/** Who is quoted: a person who speaks for a body, or the body itself. */
export interface SpeakerPlan {
  readonly id: string;
  readonly name: string;
  /** null: a body. */
  readonly institution: string | null;
  readonly party: string | null;
  /** As it is printed behind the name; null: a body. */
  readonly title: string | null;
  readonly anonymous: boolean;
  /** Whether some article has printed the name. */
  isPrinted: boolean;
}

const PEOPLE = 40;

/** The bodies, some people for each, and officials without a name. */
export function planSpeakers(random: Random): readonly SpeakerPlan[] {
  const bodies = BODIES.map(({ id, name, party }): SpeakerPlan => ({
    id,
    name,
    institution: null,
    party,
    title: null,
    anonymous: false,
    isPrinted: false,
  }));
  const people = Array.from({ length: PEOPLE }, (_, index): SpeakerPlan => {
    const name = `${at(FIRST_NAMES, index % FIRST_NAMES.length)} ${at(LAST_NAMES, index % LAST_NAMES.length)}`;
    const body = pick(random, BODIES);
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      institution: body.id,
      party: null,
      title: `${pick(random, TITLES)} of the ${body.name}`,
      anonymous: false,
      isPrinted: false,
    };
  });
  const unnamed = BODIES.slice(0, 3).map(({ id, name }): SpeakerPlan => ({
    id: `${id}-official`,
    name: `an official of the ${name}`,
    institution: id,
    party: null,
    title: null,
    anonymous: true,
    isPrinted: false,
  }));
  return [...bodies, ...people, ...unnamed];
}
