import { surveyData } from '#app/surveys/survey-data.ts';
import { decodeFigures } from '#format/surveys/figures-file.ts';

export const figuresData = surveyData('figures', decodeFigures);
