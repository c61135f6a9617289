import { compareData } from '#app/compare/compare-data.ts';
import { ComparePage } from '#app/compare/ComparePage.tsx';
import { QuestionPage } from '#app/compare/QuestionPage.tsx';
import { TensionPage } from '#app/compare/TensionPage.tsx';
import type { SurveyPageProps } from '#app/surveys/survey.ts';

/** All that is compared, or one tension or question of it. */
export function CompareOrRecord({ chronology, id }: SurveyPageProps) {
  if (id === null) return <ComparePage chronology={chronology} />;
  const isTension = compareData.here().tensions.some((head) => head.id === id);
  const Page = isTension ? TensionPage : QuestionPage;
  return <Page key={id} chronology={chronology} id={id} />;
}
