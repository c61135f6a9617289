import { createFocusTargets } from '#ui/focus/focus-targets.ts';

/** The rows of the list, by the ids of their events. */
export const rowTargets = createFocusTargets();
