import { useMemo, useRef } from 'react';

import { compareData } from '#app/compare/compare-data.ts';
import { EventsCompared } from '#app/compare/EventsCompared.tsx';
import { useShownRecord } from '#app/compare/use-shown-record.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { SurveyFilters } from '#app/surveys/SurveyFilters.tsx';
import { at } from '#base/at.ts';
import { ComparePart } from '#compare/ComparePart.tsx';
import { CopiedSentences } from '#compare/CopiedSentences.tsx';
import { matrixEvents } from '#compare/layout/matrix.ts';
import { openingWords } from '#compare/layout/opening-words.ts';
import { shownTensions, tensionGroups } from '#compare/layout/tension-groups.ts';
import { QuestionLinks } from '#compare/QuestionLinks.tsx';
import { TensionGroups } from '#compare/TensionGroups.tsx';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { openPage, openPassageInSource } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { placeOfSource } from '#model/source-by-id.ts';

/** What can be compared in what is shown. */
export function ComparePage({ chronology }: { readonly chronology: Chronology }) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('compare', () => main.current);
  const compare = compareData.here();
  const { told, filtered, published, columns, shown } = useShownRecord(chronology);
  const { sources, storylines } = chronology;
  const tensions = useMemo(() => shownTensions(compare.tensions, shown), [compare, shown]);
  const groups = useMemo(() => tensionGroups(tensions), [tensions]);
  const events = useMemo(() => matrixEvents(chronology, filtered.indexes, columns), [chronology, filtered, columns]);
  const questions = useMemo(() => {
    const inView = new Set(filtered.indexes);
    const kept = new Set(tensions);
    return compare.questions.flatMap(({ id, title, tensions: about }, place) => {
      const shownOf = at(storylines, place).events.filter((event) => inView.has(event)).length;
      const own = about.map((tension) => at(compare.tensions, tension)).filter((head) => kept.has(head));
      return shownOf === 0 ? [] : [{ id, title, events: shownOf, tensions: own }];
    });
  }, [compare, storylines, filtered, tensions]);
  const copies = compare.copies.filter(({ passages }) =>
    passages.every(({ source }) => shown.isPublished(placeOfSource(sources, source))),
  );
  const links = { sources, hrefOfRecord: (id: string) => href(openPage(view, { name: 'compare', id })) };
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="compare-title" tabIndex={-1} className="pt-6 outline-none">
        <h1 id="compare-title" className="font-serif text-xl font-semibold">
          Compare
        </h1>
        <p className="mt-1 max-w-[62ch] font-serif text-base">
          {openingWords({
            disputed: filtered.indexes.filter((event) => told.disputed.has(event)).length,
            tensions: tensions.length,
            questions: questions.length,
            several: events.several.length,
            single: events.single.length,
          })}
        </p>
        <SurveyFilters chronology={chronology} filtered={filtered} />
        <div className="h-4" />
        <ComparePart
          id="differ"
          title="Where passages disagree or cannot be compared"
          note="By what differs first. Which passages stand together was chosen by the editors; in what they differ is found in their words."
        >
          <TensionGroups groups={groups} {...links} />
        </ComparePart>
        {questions.length > 0 ? (
          <ComparePart id="questions" title="By question">
            <QuestionLinks questions={questions} {...links} />
          </ComparePart>
        ) : null}
        <EventsCompared
          chronology={chronology}
          told={told}
          compare={compare}
          events={events}
          published={published}
          columns={columns}
        />
        <ComparePart
          id="copies"
          title="Where articles print the same sentence"
          note="Found while the site was built. Words that one article took from another count once, however many print them."
        >
          <CopiedSentences
            copies={copies}
            sources={sources}
            hrefOfPassage={(passage) => href(openPassageInSource(view, quotedNow(sources, passage)))}
          />
        </ComparePart>
      </main>
    </>
  );
}
