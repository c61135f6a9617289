import { SURVEY_TITLES } from '#address/page-titles.ts';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { voiceIn, voicesData } from '#app/voices/voices-data.ts';
import { VoicesOrVoice } from '#app/voices/VoicesOrVoice.tsx';

/* The doors of the part that says who speaks. */

function headOf(id: string) {
  return voicesData.here().heads.find((head) => head.id === id);
}

export const { loadSurvey } = voicesData;

export const giveSurvey: SurveyDoors['giveSurvey'] = (read) => {
  voicesData.giveSurvey(read);
  for (const { file } of voicesData.here().heads) voiceIn(file).give(read);
};

export const loadRecord: SurveyDoors['loadRecord'] = async (id) => {
  const head = headOf(id);
  return head && voiceIn(head.file).delivery.load();
};

export const surveyFiles: SurveyDoors['surveyFiles'] = (id) => {
  const head = id === null ? undefined : headOf(id);
  return [voicesData.file, ...(head ? [head.file] : [])];
};

export const surveyTitle: SurveyDoors['surveyTitle'] = (id) =>
  id === null ? SURVEY_TITLES.voices : (headOf(id)?.name ?? null);

export const SurveyPage = VoicesOrVoice;
