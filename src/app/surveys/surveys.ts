import { KNOWN_SURVEYS } from '#app/surveys/known-surveys.ts';
import { createSurvey, type Survey } from '#app/surveys/survey.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import type { Page } from '#model/choice/view-state.ts';

const PARTS: Readonly<Record<SurveyName, Survey>> = {
  compare: createSurvey('src/app/compare/CompareSurvey.ts', () => import('#app/compare/CompareSurvey.ts')),
  figures: createSurvey('src/app/figures/FiguresSurvey.ts', () => import('#app/figures/FiguresSurvey.ts')),
  voices: createSurvey('src/app/voices/VoicesSurvey.ts', () => import('#app/voices/VoicesSurvey.ts')),
  about: createSurvey('src/app/about/AboutSurvey.ts', () => import('#app/about/AboutSurvey.ts')),
};

/** The survey that has a page; null for any other page, and where the corpus has no such survey. */
export function surveyOf({ name }: Page): Survey | null {
  const known = KNOWN_SURVEYS.find((each) => each === name);
  return known === undefined ? null : PARTS[known];
}
