import type { Chronology } from '#model/chronology.ts';
import { valuesOf, KINDS } from '#model/vocabulary.ts';
import { PlainLaneHead, SourceLaneHead } from '#timeline/LaneHead.tsx';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface LaneHeadsProps {
  readonly chronology: Chronology;
  readonly lanes: readonly PlacedLane[];
  /** Chosen sources; none means all. */
  readonly sources: ReadonlySet<string>;
  readonly litSource: string | null;
  readonly hrefOfSource: (id: string) => string;
  readonly onToggleSource: (id: string) => void;
}

/** The names of the lanes, each as high as its lane. */
export function LaneHeads({ chronology, lanes, sources, litSource, hrefOfSource, onToggleSource }: LaneHeadsProps) {
  return (
    <ul aria-label="Lanes">
      {lanes.map(({ lane, height }) => {
        const source = lane.grouping === 'source' ? chronology.sources[lane.index] : undefined;
        if (!source) {
          return <PlainLaneHead key={lane.key} label={nameOf(chronology, lane)} count={lane.events.length} height={height} />;
        }
        return (
          <SourceLaneHead
            key={lane.key}
            source={source}
            look={sourceLook(lane.index)}
            count={lane.events.length}
            height={height}
            checked={sources.size === 0 || sources.has(source.id)}
            lit={litSource === source.id}
            href={hrefOfSource(source.id)}
            onToggle={() => onToggleSource(source.id)}
          />
        );
      })}
    </ul>
  );
}

function nameOf(chronology: Chronology, { grouping, index }: PlacedLane['lane']): string {
  if (grouping === 'storyline') return chronology.storylines[index]?.title ?? 'In no storyline';
  if (grouping === 'kind') {
    const kind = valuesOf(KINDS)[index] ?? '';
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  return 'All events';
}
