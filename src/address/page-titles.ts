import type { SurveyName } from '#model/choice/surveys.ts';

/*
 * What the window is called, in the file of a page and once the app is there. The front page has
 * the corpus's title, an event its own.
 */

export const SOURCES_TITLE = 'Sources';
/** Of the page of each survey, and in the navigation. */
export const SURVEY_TITLES: Readonly<Record<SurveyName, string>> = {
  compare: 'Compare',
  figures: 'Figures',
  voices: 'Voices',
  about: 'About',
};
export const UNKNOWN_TITLE = 'Not found';

/** `Plane crashes (Reuters, 31 October)`. */
export function sourceTitle({ title, label }: { readonly title: string; readonly label: string }): string {
  return `${title} (${label})`;
}
