import { grouped } from '#base/grouped.ts';
import type { Corpus } from '#model/corpus.ts';
import type { AboutNote } from '#model/surveys/about.ts';

/**
 * All that editors infer, each with what it rests on: in the order of the events, then the rest.
 */
export function notesOf({ events, claims, occasions, places, tensions }: Corpus): readonly AboutNote[] {
  const of = (on: string, note: string | null, event: string | null = null): readonly AboutNote[] =>
    note === null ? [] : [{ on, note, event }];
  const about = grouped(claims, ({ event }) => event);
  return [
    ...events.flatMap(({ id, title, note }) => [
      ...of(title, note, id),
      ...(about.get(id) ?? []).flatMap((claim) => [
        ...of(title, claim.note, id),
        ...claim.figures.flatMap((figure) => of(`${title}: “${figure.words.exact}”`, figure.note, id)),
      ]),
    ]),
    ...occasions.flatMap(({ title, note }) => of(title, note)),
    ...places.flatMap(({ name, note }) => of(name, note)),
    ...tensions.flatMap(({ title, note }) => of(title, note)),
  ];
}
