import { createFocusTargets } from '#ui/focus/focus-targets.ts';

/** What of the axis can take the focus: marks, counts, and the rows of a card, heads of lanes. */
export const axisTargets = createFocusTargets();

/** The names there: of a stop, of the marks of an event, of its row in a card, of a lane's head. */
export const stopName = (stop: string) => `stop ${stop}`;
export const markName = (event: string) => `mark ${event}`;
export const cardRowName = (event: string) => `row ${event}`;
export const laneHeadName = (lane: string) => `lane ${lane}`;
