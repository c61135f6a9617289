import { isAsked } from '#app/pages/asked-page.ts';
import { furtherPages } from '#app/pages/further-pages.ts';
import { FURTHER_PAGES } from '#app/pages/page-parts.ts';
import { PAGES } from '#app/pages/page-table.tsx';
import { PageToCome } from '#app/pages/PageToCome.tsx';
import { useDocumentTitle } from '#app/pages/use-document-title.ts';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { surveyOf } from '#app/surveys/surveys.ts';
import { createDelivery } from '#base/delivery.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { usePart } from '#app/start/program-part.ts';
import { useSite } from '#app/steps/site.ts';
import type { Page } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { EditorsLanguage } from '#ui/lang.ts';

export interface ShownPageProps {
  readonly chronology: Chronology;
  readonly page: Page;
}

/** Where nothing is to come. */
const NOTHING = createDelivery<SurveyDoors>(() => Promise.reject(new Error('Nothing is to come.')));

/**
 * The page of an address by its row in the table; a placeholder until its part of the program is
 * here. An event or a source that the corpus does not have is unknown.
 */
export function ShownPage({ chronology, page }: ShownPageProps) {
  const survey = surveyOf(page);
  const looked = useDelivery(survey?.whole ?? NOTHING, survey !== null);
  const ofSurvey = { further: null, survey: looked.value };
  const own = PAGES[page.name].title(page, chronology, ofSurvey);
  const missing = isAsked(page) && (own === null || page.name === 'unknown') ? page : null;
  const row = missing ? PAGES.unknown : PAGES[page.name];
  const further = usePart(furtherPages, row.parts.includes(FURTHER_PAGES));
  const doors = { ...ofSurvey, further: further.doors };
  const error = (missing ? null : looked.error) ?? further.error;
  useDocumentTitle(own ?? row.title(page, chronology, doors) ?? chronology.title, useSite().view.publishedBy);
  return (
    <EditorsLanguage value={chronology.language}>
      {row.show(page, chronology, doors) ?? <PageToCome chronology={chronology} missing={missing} error={error} />}
    </EditorsLanguage>
  );
}
