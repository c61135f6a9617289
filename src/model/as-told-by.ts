import { at, numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import type { DateColumns } from '#model/date-columns.ts';
import { speakingReport } from '#model/told-event.ts';

/**
 * The chronology as some of its sources tell it. An event that others report as well has the date
 * and words of the claim that speaks for it in the chosen ones; one that none of them reports stays
 * as it is. No source chosen: all are.
 */
export function asToldBy(chronology: Chronology, chosen: ReadonlySet<string>): Chronology {
  if (chosen.size === 0) return chronology;
  const { events, claims, sources } = chronology;
  const { sourceRefs, sourceStarts, speaks } = events;
  const isHidden = (source: number) => !chosen.has(at(sources, source).id);
  // Whoever is not chosen comes after all who are.
  const turns = events.turns.map((turn, report) =>
    isHidden(numberAt(sourceRefs, report)) ? turn + sources.length : turn,
  );
  const told = { ...chronology, events: { ...events, turns } };
  // The claim that gives an event its date; null: the event keeps its own.
  const speaking = events.ids.map((_, event) => {
    const report = speakingReport(told, event);
    const own = sourceRefs.subarray(numberAt(sourceStarts, event), numberAt(sourceStarts, event + 1));
    return report === null || isHidden(numberAt(sourceRefs, report)) || !own.some(isHidden)
      ? null
      : numberAt(speaks, report);
  });
  const dated = (column: keyof DateColumns) =>
    events[column].map((value, event) => {
      const claim = at(speaking, event);
      return claim === null ? value : numberAt(claims[column], claim);
    });
  const words = events.words.map((own, event) => {
    const claim = at(speaking, event);
    return claim === null ? own : at(claims.words, claim);
  });
  return {
    ...told,
    events: {
      ...told.events,
      reading: dated('reading'),
      earliest: dated('earliest'),
      latest: dated('latest'),
      ends: dated('ends'),
      coreFirst: dated('coreFirst'),
      coreLast: dated('coreLast'),
      drawnEarliest: dated('drawnEarliest'),
      drawnLatest: dated('drawnLatest'),
      words,
    },
  };
}
