/**
 * Views of the whole record from one side, each with a page of its own, and pages of its records
 * where it has some. A corpus has those for which it holds something.
 */
export const SURVEYS = ['compare', 'figures', 'voices', 'about'] as const;
export type SurveyName = (typeof SURVEYS)[number];
