import type { SurveyPageProps } from '#app/surveys/survey.ts';
import { VoicePage } from '#app/voices/VoicePage.tsx';
import { VoicesPage } from '#app/voices/VoicesPage.tsx';

/** All voices, or one of them. */
export function VoicesOrVoice({ chronology, id }: SurveyPageProps) {
  return id === null ? <VoicesPage chronology={chronology} /> : <VoicePage key={id} chronology={chronology} id={id} />;
}
