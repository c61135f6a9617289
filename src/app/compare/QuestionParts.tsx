import { compareData } from '#app/compare/compare-data.ts';
import { useShownRecord } from '#app/compare/use-shown-record.ts';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { AnswerLine } from '#compare/AnswerLine.tsx';
import { ComparePart } from '#compare/ComparePart.tsx';
import { shownAnswers } from '#compare/layout/shown-answers.ts';
import { shownTensions } from '#compare/layout/tension-groups.ts';
import { TensionLinks } from '#compare/TensionLinks.tsx';
import { openPage, setClock } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { claimAt } from '#model/claim-columns.ts';
import { CLOCKS } from '#model/clocks/clock.ts';
import type { ComparedQuestion, QuestionHead } from '#model/comparing/compare.ts';
import { WordChoice } from '#ui/WordChoice.tsx';

export interface QuestionPartsProps {
  readonly chronology: Chronology;
  readonly question: ComparedQuestion;
  readonly head: QuestionHead;
}

/** The claims of a question in one of two orders, and where passages about it disagree. */
export function QuestionParts({ chronology, question, head }: QuestionPartsProps) {
  const { view, go } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref(chronology);
  const { shown } = useShownRecord(chronology);
  const { claims, sources, speakers, events } = chronology;
  const answers = shownAnswers(question, view.clock, shown);
  const all = compareData.here().tensions;
  const tensions = shownTensions(
    head.tensions.map((place) => at(all, place)),
    shown,
  );
  return (
    <>
      <ComparePart
        id="answers"
        title={countOf(answers.length, 'claim')}
        note={
          <WordChoice
            label="In the order in which it"
            words={{ happened: 'happened', said: 'was said' }}
            values={CLOCKS}
            chosen={view.clock}
            onChoose={(clock) => go(setClock(view, clock), 'push')}
          />
        }
      >
        <ol>
          {answers.map(({ claim, differs }) => {
            const { event, source, speaker, stance } = claimAt(claims, sources, claim.claim);
            return (
              <AnswerLine
                key={claim.claim}
                claim={claim}
                speaker={speaker === null ? null : at(speakers, speaker).name}
                stance={stance}
                place={source}
                sources={sources}
                differs={differs}
                hrefOfPassage={(passage) => hrefOfEvent(at(events.ids, event), passage)}
              />
            );
          })}
        </ol>
      </ComparePart>
      {tensions.length > 0 ? (
        <ComparePart id="differ" title="Where passages about it disagree or cannot be compared">
          <TensionLinks
            tensions={tensions}
            sources={sources}
            hrefOfRecord={(id) => href(openPage(view, { name: 'compare', id }))}
          />
        </ComparePart>
      ) : null}
    </>
  );
}
