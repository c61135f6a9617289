import { delivered, surveyData } from '#app/surveys/survey-data.ts';
import { decodeVoice, decodeVoices } from '#format/surveys/voices-file.ts';
import type { Voice } from '#model/surveys/voices.ts';

export const voicesData = surveyData('voices', decodeVoices);

const voices = new Map<string, ReturnType<typeof delivered<Voice>>>();

/** The page of one voice, by the name of its file. */
export function voiceIn(file: string): ReturnType<typeof delivered<Voice>> {
  const known = voices.get(file) ?? delivered(file, decodeVoice);
  voices.set(file, known);
  return known;
}
