import type { Kind } from '#model/kind.ts';

const DEFINITIONS = {
  strike: 'An attack from the air or by missile on named or counted targets.',
  tally: 'A count of missions, strikes or things destroyed, as of a day.',
  statement: 'Something announced, promised, demanded or denied, where the saying is itself the news.',
  accusation: 'A statement that another party did wrong.',
  agreement: 'Something two or more parties agreed on, or a channel they set up.',
  meeting: 'A meeting, call or conference between parties.',
  movement: 'People, forces or supplies that move, leave or arrive.',
  attack: 'Violence other than the air campaign, such as a bombing.',
  incident: 'An unplanned or unexplained occurrence, such as a crash or an airspace violation.',
  background: 'A standing fact, or something long before the span, that the articles give as context.',
};

/** The kinds of a corpus that defines none of its own. */
export const GIVEN_KINDS: readonly Kind[] = Object.entries(DEFINITIONS).map(([id, definition]) => ({
  id,
  label: id,
  definition,
}));
