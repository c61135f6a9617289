import { SURVEY_TITLES } from '#address/page-titles.ts';
import { aboutData } from '#app/about/about-data.ts';
import { AboutPage } from '#app/about/AboutPage.tsx';
import type { SurveyDoors } from '#app/surveys/survey.ts';

/* The doors of the part that says how the record was made. */
export const { loadSurvey, giveSurvey } = aboutData;
export const loadRecord: SurveyDoors['loadRecord'] = async () => undefined;
export const surveyFiles: SurveyDoors['surveyFiles'] = () => [aboutData.file];
export const surveyTitle: SurveyDoors['surveyTitle'] = (id) => (id === null ? SURVEY_TITLES.about : null);
export const SurveyPage = AboutPage;
