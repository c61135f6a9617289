import { useEffectEvent, useLayoutEffect, useRef } from 'react';

import type { Chronology } from '#model/chronology.ts';
import type { ListedLane, ListLane } from '#timeline/cards/use-listed-lane.ts';
import { LaneCount } from '#timeline/frame/LaneCount.tsx';
import { PlainLaneHead, SourceLaneHead } from '#timeline/frame/LaneHead.tsx';
import { LaneMoves } from '#timeline/frame/LaneMoves.tsx';
import { LaneTools } from '#timeline/frame/LaneTools.tsx';
import { laneName } from '#timeline/layout/words/lane-words.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';
import { textScale } from '#drawing/paint/text-scale.ts';
import { watchSize } from '#ui/watch-size.ts';

export interface LaneHeadsProps {
  readonly chronology: Chronology;
  readonly lanes: readonly PlacedLane[];
  /** Their heights in a low window, where that is for the style sheet to say. */
  readonly lowHeights: readonly number[] | null;
  /** Chosen sources; none means all. */
  readonly ticked: ReadonlySet<string>;
  readonly links: Pick<TimelineProps['links'], 'source' | 'lane'>;
  /** Null: no lane has a box. */
  readonly onToggleSource: ((id: string) => void) | null;
  /** As in `LaneCountProps`. */
  readonly listed: ListedLane | null;
  readonly onList: ListLane | null;
  /** Has lanes keep their heights, or no longer. */
  readonly onHold: (hold: boolean) => void;
  /** Moves the lane at an index one place up or down. Null: not all stand. */
  readonly onMove: ((index: number, by: 1 | -1) => void) | null;
  /** Told how many pixels of the page the highest head takes, where its lane has fewer. */
  readonly onHeight: (height: number) => void;
}

/** The names of the lanes, each as high as its lane. */
export function LaneHeads(props: LaneHeadsProps) {
  const { chronology, lanes, lowHeights, ticked, links, listed, onList, onToggleSource, onHold, onMove, onHeight } =
    props;
  const list = useRef<HTMLUListElement>(null);
  // Where a reader spaces text out, or has it larger, lanes stay beside their heads.
  const measure = useEffectEvent(() => {
    // Of its words, not of the whole head: without the style sheet that is higher than any lane.
    const heights = Array.from(list.current?.children ?? [], (head) => head.lastElementChild?.clientHeight ?? 0);
    const higher = heights.filter((height, index) => height > (lanes[index]?.height ?? height) * textScale());
    // The line above them, and what was rounded.
    if (higher.length > 0 && lowHeights === null) onHeight(Math.max(...higher) + 2);
  });
  useLayoutEffect(() => (list.current ? watchSize(list.current, () => measure()) : undefined), []);
  return (
    // What is pressed there stays under the pointer, though the lanes above be emptied.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- boxes are pressed, by key too; it only hears of it
    <ul
      ref={list}
      aria-label="Lanes"
      onClick={({ detail }) => detail > 0 && onHold(true)}
      onPointerLeave={() => onHold(false)}
    >
      {lanes.map((placed, index) => {
        const { lane, height } = placed;
        const source = lane.grouping === 'source' ? chronology.sources[lane.index] : undefined;
        const name = source ? source.label : laneName(chronology, lane);
        const alone = links.lane(lane);
        const isAlone = ticked.size === 1 && ticked.has(lane.id);
        const tools = (
          <LaneTools name={name} letter={source?.letter ?? null} href={alone} isAlone={isAlone}>
            {onMove && <LaneMoves name={name} index={index} count={lanes.length} onMove={onMove} />}
          </LaneTools>
        );
        const checked = ticked.size === 0 || ticked.has(lane.id);
        const count = (
          <LaneCount
            chronology={chronology}
            placed={placed}
            source={source}
            checked={checked || !source}
            listed={listed}
            onList={onList}
          />
        );
        return source ? (
          <SourceLaneHead
            key={lane.id}
            source={source}
            look={sourceLook(lane.index)}
            count={count}
            height={height}
            lowHeight={lowHeights?.[index] ?? null}
            checked={checked}
            locked={isAlone}
            href={links.source(source.id)}
            onToggle={onToggleSource && (() => onToggleSource(source.id))}
          >
            {tools}
          </SourceLaneHead>
        ) : (
          <PlainLaneHead
            key={lane.id}
            id={lane.id}
            label={name}
            href={alone}
            count={count}
            height={height}
            lowHeight={lowHeights?.[index] ?? null}
          >
            {tools}
          </PlainLaneHead>
        );
      })}
    </ul>
  );
}
