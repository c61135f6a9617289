import { createFocusTargets } from '#ui/focus/focus-targets.ts';

/** The quotations of an event, by the ids of their passages. */
export const quotationTargets = createFocusTargets();
