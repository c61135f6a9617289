import type { Corpus } from '#model/corpus.ts';
import type { Gap } from '#model/surveys/about.ts';
import { placementOf } from '#model/when.ts';

type Item = Gap['items'][number];

/** Of more than these only the number is said. */
const MOST_NAMED = 12;

const named = (text: string): Item => ({ text, event: null, source: null });

/** What is known to be missing, each kind that the corpus has. */
export function gapsOf(corpus: Corpus): readonly Gap[] {
  const { events, claims, sources, speakers, places, span } = corpus;
  const reporting = new Map<string, Set<string>>();
  for (const { event, source } of claims) {
    const known = reporting.get(event);
    if (known) known.add(source);
    else reporting.set(event, new Set([source]));
  }
  const asEvents = (chosen: Corpus['events']) =>
    chosen.map(({ id, title }) => ({ text: title, event: id, source: null }));
  const asSources = (chosen: Corpus['sources']) =>
    chosen.map(({ id, label }) => ({ text: label, event: null, source: id }));
  const gaps: readonly Pick<Gap, 'sentence' | 'items'>[] = [
    {
      sentence: 'These articles print no day of publication.',
      items: asSources(sources.filter(({ published }) => published.certainty !== 'printed')),
    },
    { sentence: 'These articles print no address.', items: asSources(sources.filter(({ url }) => url === null)) },
    {
      sentence: 'No source tells a day of these events.',
      items: asEvents(events.filter(({ when }) => placementOf(when, span) === 'no-day')),
    },
    {
      sentence: 'These events stand in one article only: nothing here bears them out or speaks against them.',
      items: asEvents(events.filter(({ id }) => reporting.get(id)?.size === 1)),
    },
    {
      sentence: 'These speakers are quoted without a name.',
      items: speakers.filter(({ anonymous }) => anonymous).map(({ name }) => named(name)),
    },
    {
      sentence: 'It is not certain which place is meant.',
      items: places.filter(({ certainty }) => certainty !== 'certain').map(({ name }) => named(name)),
    },
    {
      sentence: 'These paragraphs feed no event.',
      items: sources.flatMap(({ id, label, unused }) =>
        unused.map(({ paragraph, reason }) => ({
          text: `${label}, paragraph ${paragraph}: ${reason}`,
          event: null,
          source: id,
        })),
      ),
    },
  ];
  return gaps.flatMap(({ sentence, items }) =>
    items.length === 0 ? [] : [{ sentence, count: items.length, items: items.slice(0, MOST_NAMED) }],
  );
}
