import type { Chronology } from '#model/chronology.ts';
import { valuesOf, KINDS } from '#model/vocabulary.ts';
import { PlainLaneHead, SourceLaneHead } from '#timeline/LaneHead.tsx';
import { LaneMoves } from '#timeline/LaneMoves.tsx';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface LaneHeadsProps {
  readonly chronology: Chronology;
  readonly lanes: readonly PlacedLane[];
  /** Chosen sources; none means all. */
  readonly ticked: ReadonlySet<string>;
  readonly litSource: string | null;
  readonly hrefOfSource: (id: string) => string;
  /** Null: no lane has a box. */
  readonly onToggleSource: ((id: string) => void) | null;
  /** Moves the lane at an index one place up or down. */
  readonly onMove: (index: number, by: 1 | -1) => void;
}

/** The names of the lanes, each as high as its lane. */
export function LaneHeads({
  chronology,
  lanes,
  ticked,
  litSource,
  hrefOfSource,
  onToggleSource,
  onMove,
}: LaneHeadsProps) {
  return (
    <ul aria-label="Lanes">
      {lanes.map(({ lane, height }, index) => {
        const source = lane.grouping === 'source' ? chronology.sources[lane.index] : undefined;
        if (!source) {
          const label = nameOf(chronology, lane);
          return (
            <PlainLaneHead key={lane.id} label={label} count={lane.events.length} height={height}>
              <LaneMoves name={label} index={index} count={lanes.length} onMove={onMove} />
            </PlainLaneHead>
          );
        }
        return (
          <SourceLaneHead
            key={lane.id}
            source={source}
            look={sourceLook(lane.index)}
            count={lane.events.length}
            height={height}
            checked={ticked.size === 0 || ticked.has(source.id)}
            locked={ticked.size === 1 && ticked.has(source.id)}
            lit={litSource === source.id}
            href={hrefOfSource(source.id)}
            onToggle={onToggleSource && (() => onToggleSource(source.id))}
          >
            <LaneMoves name={source.label} index={index} count={lanes.length} onMove={onMove} />
          </SourceLaneHead>
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
