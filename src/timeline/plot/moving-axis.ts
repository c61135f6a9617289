import { createStandIn, type Stage, type StandIn } from '#scale/stand-in.ts';
import { createMovingScene, type MovingAxis } from '#timeline/layout/scene/moving-scene.ts';

/**
 * Draws an axis in place of its elements while it moves, from one scene: what that has made of a
 * mark lasts until other things are drawn.
 */
export function movingAxis(axis: MovingAxis): (stage: Stage) => StandIn {
  const scene = { width: axis.width, ...createMovingScene(axis) };
  return (stage) => createStandIn(stage, scene);
}
