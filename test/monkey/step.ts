import * as v from 'valibot';

/**
 * What a reader can act on, told apart from all else on its page by words, so that it is found
 * again when other steps led there.
 */
const target = v.object({
  kind: v.picklist(['link', 'button', 'box', 'select', 'field', 'fold', 'slider', 'words', 'other']),
  /** Where it stands: `nav “Pages”`. */
  group: v.string(),
  name: v.string(),
  /** Its place among those of the same kind, group and name. */
  nth: v.number(),
});

/** A place as shares of the width and height of an area. */
const share = v.object({ x: v.number(), y: v.number() });

/** `axis`: the plot. `overview`: the strip above it. `words`: the text of an article. */
export const AREAS = ['window', 'axis', 'overview', 'words'] as const;
const area = v.picklist(AREAS);

export const HOWS = ['once', 'slowly', 'twice'] as const;
const how = v.picklist(HOWS);

/**
 * One thing that a reader does. Plain data: a list of steps can be written down and gone through
 * again.
 */
const step = v.variant('do', [
  v.object({ do: v.literal('open'), address: v.string() }),
  v.object({ do: v.literal('click'), on: target, how }),
  /** The option at `place` of a select, counted over its end again. */
  v.object({ do: v.literal('choose'), on: target, place: v.number() }),
  v.object({ do: v.literal('type'), on: target, text: v.string() }),
  v.object({ do: v.literal('press'), key: v.string(), times: v.number() }),
  /** A click on whatever is there. */
  v.object({ do: v.literal('point'), area, at: share, how }),
  v.object({
    do: v.literal('wheel'),
    area,
    at: share,
    dx: v.number(),
    dy: v.number(),
    held: v.nullable(v.picklist(['Control', 'Shift'])),
  }),
  v.object({ do: v.literal('drag'), area, from: share, to: share }),
  v.object({ do: v.literal('go'), where: v.picklist(['back', 'forward']) }),
  v.object({ do: v.literal('reload') }),
  v.object({ do: v.literal('resize'), width: v.number(), height: v.number() }),
]);

/** Steps as they are kept for `--replay`, with the width at which they were taken. */
export const replaySchema = v.object({ width: v.number(), steps: v.array(step) });

export type Target = Readonly<v.InferOutput<typeof target>>;
export type Area = v.InferOutput<typeof area>;
export type Share = Readonly<v.InferOutput<typeof share>>;
export type Step = Readonly<v.InferOutput<typeof step>>;
export type Replay = v.InferOutput<typeof replaySchema>;
