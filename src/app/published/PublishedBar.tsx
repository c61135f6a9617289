import { useReplay } from '#app/published/use-replay.ts';
import { useSite } from '#app/steps/site.ts';
import { knownWords, perhapsWords } from '#explore/layout/known-words.ts';
import { PublishedLine } from '#explore/days/PublishedLine.tsx';
import { setPublishedBy } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';
import { knownSize } from '#model/published/known-size.ts';
import { publicationStops, stopsBeside } from '#model/published/out-by.ts';

export interface PublishedBarProps {
  /** All of it. */
  readonly chronology: Chronology;
}

/** What had been published by the chosen day, always in view; nothing where none is chosen. */
export function PublishedBar({ chronology }: PublishedBarProps) {
  const { view, go } = useSite();
  const by = view.publishedBy;
  const stops = publicationStops(chronology.sources);
  const replay = useReplay(stops);
  if (by === null) return null;
  const size = knownSize(chronology, by);
  const { previous, next } = stopsBeside(stops, by);
  const step = (day: typeof previous) =>
    day === null ? null : { label: printDay(day), onGo: () => go(setPublishedBy(view, day)) };
  return (
    <PublishedLine
      day={printDay(by)}
      words={knownWords(size, chronology)}
      perhaps={perhapsWords(size)}
      heard={view.page.name !== 'explorer' && view.page.name !== 'event'}
      previous={step(previous)}
      next={step(next)}
      playing={replay.playing}
      onPlay={stops.length > 1 ? replay.press : null}
      onAll={() => go(setPublishedBy(view, null), 'push')}
    />
  );
}
