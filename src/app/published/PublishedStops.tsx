import { useReplay } from '#app/published/use-replay.ts';
import { useSite } from '#app/steps/site.ts';
import { knownWords, perhapsWords } from '#explore/layout/known-words.ts';
import { StopChoice } from '#explore/days/StopChoice.tsx';
import { setPublishedBy } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { type Day, isoFromDay, printDay } from '#model/day.ts';
import { knownSize } from '#model/published/known-size.ts';
import { publicationStops } from '#model/published/out-by.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface PublishedStopsProps {
  /** All of it. */
  readonly chronology: Chronology;
}

/** The days on which articles were published, each with what was known: one can be chosen. */
export function PublishedStops({ chronology }: PublishedStopsProps) {
  const { view, go } = useSite();
  const { sources } = chronology;
  const stops = publicationStops(sources);
  const replay = useReplay(stops);
  const stopAt = (day: Day | null) => {
    const size = knownSize(chronology, day);
    return {
      id: day === null ? '' : isoFromDay(day),
      label: day === null ? 'Any day' : printDay(day),
      words: [knownWords(size, chronology), perhapsWords(size)].filter(Boolean).join('. '),
      badges: sources.flatMap(({ letter, published: { earliest, latest } }, place) =>
        day !== null && (latest === day || earliest === day)
          ? [{ letter, look: sourceLook(place), hollow: latest !== day }]
          : [],
      ),
      chosen: view.publishedBy === day,
      onChoose: () => go(setPublishedBy(view, day)),
    };
  };
  return (
    <StopChoice
      stops={[stopAt(null), ...stops.map(stopAt)]}
      playing={replay.playing}
      onPlay={stops.length > 1 ? replay.press : null}
    />
  );
}
