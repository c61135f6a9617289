import { useRef } from 'react';

import { compareData, tensionIn } from '#app/compare/compare-data.ts';
import { RecordHead } from '#app/compare/RecordHead.tsx';
import { RecordSteps } from '#app/compare/RecordSteps.tsx';
import { TensionParts } from '#app/compare/TensionParts.tsx';
import { useShownRecord } from '#app/compare/use-shown-record.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { at } from '#base/at.ts';
import { inWords } from '#base/in-words.ts';
import { ASPECTS } from '#model/comparing/compare.ts';
import type { Chronology } from '#model/chronology.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface TensionPageProps {
  readonly chronology: Chronology;
  /** Of a tension that the corpus has. */
  readonly id: string;
}

/** One place where passages disagree or cannot be compared. */
export function TensionPage({ chronology, id }: TensionPageProps) {
  const main = useRef<HTMLElement>(null);
  useCaughtFocus(`compare ${id}`, () => main.current);
  const { tensions } = compareData.here();
  const place = tensions.findIndex((head) => head.id === id);
  const head = at(tensions, place);
  const { value: tension, error } = useDelivery(tensionIn(head.file).delivery);
  const { shown } = useShownRecord(chronology);
  const isKnown = head.sources.every(shown.isPublished);
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="compared-title" tabIndex={-1} className="pt-6 outline-none">
        <RecordHead title={head.title} sentence={isKnown && tension ? tension.sentence : ''}>
          <p className="mt-2 pb-5 text-xs text-muted">
            {!isKnown
              ? 'Not all of its passages had been published by the day that is chosen.'
              : head.aspects.includes('other')
                ? 'The passages count or say different things.'
                : `What differs: ${inWords(head.aspects.map((aspect) => ASPECTS[aspect].toLowerCase()))}.`}
          </p>
        </RecordHead>
        {error ? (
          <Fault error={error} />
        ) : tension ? (
          <TensionParts chronology={chronology} tension={tension} />
        ) : (
          <Skeleton lines={14} label="Loading the passages" />
        )}
        <RecordSteps label="Other places where passages disagree" records={tensions} place={place} />
      </main>
    </>
  );
}
