import { surveyData } from '#app/surveys/survey-data.ts';
import { decodeAbout } from '#format/surveys/about-file.ts';

export const aboutData = surveyData('about', decodeAbout);
