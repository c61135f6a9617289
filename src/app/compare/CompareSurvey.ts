import { SURVEY_TITLES } from '#address/page-titles.ts';
import { compareData, questionIn, tensionIn } from '#app/compare/compare-data.ts';
import { CompareOrRecord } from '#app/compare/CompareOrRecord.tsx';
import type { SurveyDoors } from '#app/surveys/survey.ts';

/* The doors of the part that compares. */

function headOf(id: string) {
  const { tensions, questions } = compareData.here();
  return tensions.find((head) => head.id === id) ?? questions.find((head) => head.id === id);
}

export const { loadSurvey } = compareData;

export const giveSurvey: SurveyDoors['giveSurvey'] = (read) => {
  compareData.giveSurvey(read);
  const { tensions, questions } = compareData.here();
  for (const { file } of tensions) tensionIn(file).give(read);
  for (const { file } of questions) questionIn(file).give(read);
};

export const loadRecord: SurveyDoors['loadRecord'] = async (id) => {
  const head = headOf(id);
  if (!head) return undefined;
  return 'aspects' in head ? tensionIn(head.file).delivery.load() : questionIn(head.file).delivery.load();
};

export const surveyFiles: SurveyDoors['surveyFiles'] = (id) => {
  const head = id === null ? undefined : headOf(id);
  return [compareData.file, ...(head ? [head.file] : [])];
};

export const surveyTitle: SurveyDoors['surveyTitle'] = (id) =>
  id === null ? SURVEY_TITLES.compare : (headOf(id)?.title ?? null);

export const SurveyPage = CompareOrRecord;
