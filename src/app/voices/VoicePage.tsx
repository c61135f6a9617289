import { useMemo, useRef } from 'react';

import { useDelivery } from '#app/data/use-delivery.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { voiceIn, voicesData } from '#app/voices/voices-data.ts';
import { SurveyFilters } from '#app/surveys/SurveyFilters.tsx';
import { useShownClaims } from '#app/surveys/use-shown-claims.ts';
import { VoiceParts } from '#app/voices/VoiceParts.tsx';
import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { openPage, setFacet } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { voiceCounts } from '#model/surveys/voice-counts.ts';
import { fluidBands } from '#scale/layout/fluid-scale.ts';
import { StripCalendar } from '#scale/StripCalendar.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import { daysInWords } from '#voices/layout/day-words.ts';
import { SpokenDays } from '#voices/SpokenDays.tsx';

export interface VoicePageProps {
  readonly chronology: Chronology;
  /** Of a voice that speaks in the corpus. */
  readonly id: string;
}

/** One who speaks: when, as whom, in which words, and what others say against it. */
export function VoicePage({ chronology, id }: VoicePageProps) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus(`voice ${id}`, () => main.current);
  const { heads, words } = voicesData.here();
  const place = heads.findIndex((head) => head.id === id);
  const head = at(heads, place);
  const { value: voice, error } = useDelivery(voiceIn(head.file).delivery);
  const { filtered, isHeard, isShown } = useShownClaims(chronology);
  const { span } = chronology;
  const months = useMemo(() => fluidBands(span), [span]);
  const counts = voiceCounts(chronology, filtered, words, isHeard);
  const own = counts.find(({ speaker }) => speaker === place);
  const hrefOfVoice = (other: string) => href(openPage(view, { name: 'voices', id: other }));
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="voice-title" tabIndex={-1} className="pt-6 outline-none">
        <p className="flex gap-x-4 text-xs text-muted print:hidden">
          <a href={href(openPage(view, { name: 'voices', id: null }))} className="text-link">
            All voices
          </a>
          <a href={href(setFacet(openPage(view, { name: 'explorer' }), 'speakers', [id]))} className="text-link">
            Only these claims, on the timeline
          </a>
        </p>
        <h1 id="voice-title" className="mt-1 font-serif text-xl font-semibold text-balance">
          <bdi>{head.name}</bdi>
        </h1>
        <p className="nums mt-1 max-w-[62ch] text-muted">
          {[
            head.anonymous ? 'Not named by the articles' : null,
            head.body === null ? null : `Part of: ${head.body}`,
            head.party === null ? 'Of no party but its own' : `Party: ${head.party}`,
          ]
            .filter((each) => each !== null)
            .join('. ')}
          .
        </p>
        <SurveyFilters chronology={chronology} filtered={filtered} />
        <div className="grid gap-x-10 gap-y-2 py-4 wide:grid-cols-[13rem_minmax(0,1fr)]">
          <p className="nums">
            {own
              ? `${countOf(own.claims, 'claim')}, ${countOf(own.words, 'word')}, ${countOf(own.sources.length, 'article')}`
              : 'No claim in what is shown'}
          </p>
          {own ? (
            <div>
              <StripCalendar months={months} />
              <SpokenDays days={own.days} months={months} span={span} />
              <p className="nums mt-1 text-xs">Spoke on {daysInWords(own.days, span)}</p>
            </div>
          ) : null}
        </div>
        {error ? (
          <Fault error={error} />
        ) : voice ? (
          <VoiceParts chronology={chronology} voice={voice} isShown={isShown} />
        ) : (
          <Skeleton lines={14} label="Loading the claims" />
        )}
        <nav
          aria-label="Other voices"
          className="flex flex-wrap justify-between gap-4 border-t border-rule pt-3 print:hidden"
        >
          {[heads[place - 1], heads[place + 1]].map((other, side) =>
            other ? (
              <a key={other.id} href={hrefOfVoice(other.id)} className="text-link">
                {side === 0 ? 'Before: ' : 'Next: '}
                <bdi>{other.name}</bdi>
              </a>
            ) : (
              <span key={side} />
            ),
          )}
        </nav>
      </main>
    </>
  );
}
