import { useRef } from 'react';

import { compareData, questionIn } from '#app/compare/compare-data.ts';
import { QuestionParts } from '#app/compare/QuestionParts.tsx';
import { RecordHead } from '#app/compare/RecordHead.tsx';
import { RecordSteps } from '#app/compare/RecordSteps.tsx';
import { useShownRecord } from '#app/compare/use-shown-record.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { SurveyFilters } from '#app/surveys/SurveyFilters.tsx';
import { at } from '#base/at.ts';
import { openPage, setFacet } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface QuestionPageProps {
  readonly chronology: Chronology;
  /** Of a question that the corpus has. */
  readonly id: string;
}

/** One question with all that is said to it, claim by claim. */
export function QuestionPage({ chronology, id }: QuestionPageProps) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus(`compare ${id}`, () => main.current);
  const { questions } = compareData.here();
  const place = questions.findIndex((question) => question.id === id);
  const head = at(questions, place);
  const { value: question, error } = useDelivery(questionIn(head.file).delivery);
  const { filtered } = useShownRecord(chronology);
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="compared-title" tabIndex={-1} className="pt-6 outline-none">
        <RecordHead title={head.title} sentence={at(chronology.storylines, place).sentence}>
          <p className="mt-2 text-xs">
            <a href={href(setFacet(openPage(view, { name: 'explorer' }), 'storylines', [id]))} className="text-link">
              Its events on the timeline
            </a>
          </p>
          <SurveyFilters chronology={chronology} filtered={filtered} />
          <div className="h-5" />
        </RecordHead>
        {error ? (
          <Fault error={error} />
        ) : question ? (
          <QuestionParts chronology={chronology} question={question} head={head} />
        ) : (
          <Skeleton lines={14} label="Loading the claims" />
        )}
        <RecordSteps label="Other questions" records={questions} place={place} />
      </main>
    </>
  );
}
