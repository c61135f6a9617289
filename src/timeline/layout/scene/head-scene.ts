import { at } from '#base/at.ts';
import { type Drawn, group, path, type Shape, words } from '#drawing/shape.ts';
import type { Chronology } from '#model/chronology.ts';
import { laneCount, laneName, linesOfName, publicationNote } from '#timeline/layout/words/lane-words.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { wrapWords } from '#timeline/layout/words/wrap-words.ts';
import { shapePath, type SourceLook, sourceLook } from '#ui/source-look.ts';

/** Of the heads of lanes, in pixels. */
export const HEAD_WIDTH = 200;

const NAME = 'fill-ink font-sans text-xs font-semibold';
const LETTER = 'fill-(--source) font-sans text-xs font-semibold';
const NOTE = 'nums fill-muted font-sans text-2xs';
const SHAPE = 'fill-(--source) stroke-(--source)';
const HOLLOW_SHAPE = 'fill-paper stroke-(--source)';

const FIRST_BASELINE = 18;
const LINE_HEIGHT = 16;
/** Of a letter of a name, where another font stands in too. */
const CHARACTER_PX = 7;
const PADDING = 12;
const SHAPE_RADIUS = 3.8;
/**
 * From the left edge of a head to the middle of a shape, to the letter of the source, to its name.
 */
const BADGE = { shape: 5, letter: 14, name: 30 } as const;
/** Of each further letter, where sources have several. */
const LETTER_PX = 9;

/**
 * What pictures show of a lane beside it: its name and how many events it holds; for a source its
 * shape, letter and hue.
 */
export interface PicturedHeads {
  readonly chronology: Chronology;
  /** Ids of chosen sources; none means all. */
  readonly ticked: ReadonlySet<string>;
}

/** The head of one lane, as words and shapes for a picture. */
export function headScene({ chronology, ticked }: PicturedHeads, placed: PlacedLane): Drawn {
  const { lane, top, height } = placed;
  const count = laneCount(chronology, lane);
  if (lane.grouping !== 'source') return group(0, top, wordsOf(laneName(chronology, lane), count, 0, height));
  const source = at(chronology.sources, lane.index);
  const isShown = ticked.size === 0 || ticked.has(source.id);
  const note = `${isShown ? count : 'hidden'}${publicationNote(source)}`;
  const look = sourceLook(lane.index);
  return group(
    0,
    top,
    [
      badge(look, isShown),
      words(LETTER, source.letter, BADGE.letter, FIRST_BASELINE),
      ...wordsOf(source.label, note, BADGE.name + (source.letter.length - 1) * LETTER_PX, height),
    ],
    { look },
  );
}

function badge(look: SourceLook, isShown: boolean): Drawn {
  const shape = path(isShown ? SHAPE : HOLLOW_SHAPE, shapePath(look, SHAPE_RADIUS));
  return group(BADGE.shape, FIRST_BASELINE - SHAPE_RADIUS - 1, [shape]);
}

/** A name in bold, on two lines if it must and has the height, and a note below. */
function wordsOf(name: string, note: string, nameX: number, height: number): readonly Shape[] {
  const lines = wrapWords(name, Math.floor((HEAD_WIDTH - PADDING - nameX) / CHARACTER_PX), linesOfName(height));
  const baseline = (line: number) => FIRST_BASELINE + line * LINE_HEIGHT;
  return [
    ...lines.map((line, index) => words(NAME, line, nameX, baseline(index))),
    words(NOTE, note, 0, baseline(lines.length)),
  ];
}
