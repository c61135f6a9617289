import { SURVEY_TITLES } from '#address/page-titles.ts';
import { figuresData } from '#app/figures/figures-data.ts';
import { FiguresPage } from '#app/figures/FiguresPage.tsx';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { capital } from '#base/capital.ts';

/* The doors of the part with the reported numbers. */

export const { loadSurvey, giveSurvey } = figuresData;
export const loadRecord: SurveyDoors['loadRecord'] = async () => undefined;
export const surveyFiles: SurveyDoors['surveyFiles'] = () => [figuresData.file];

export const surveyTitle: SurveyDoors['surveyTitle'] = (id) => {
  if (id === null) return SURVEY_TITLES.figures;
  const measure = figuresData.here().measures.find((each) => each.id === id);
  return measure ? capital(measure.label) : null;
};

export const SurveyPage = FiguresPage;
