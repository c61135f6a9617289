import { useMemo, useRef } from 'react';

import { PageHead } from '#app/pages/PageHead.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import { voicesData } from '#app/voices/voices-data.ts';
import { SurveyFilters } from '#app/surveys/SurveyFilters.tsx';
import { useShownClaims } from '#app/surveys/use-shown-claims.ts';
import { openPage } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { voiceCounts } from '#model/surveys/voice-counts.ts';
import { fluidBands } from '#scale/layout/fluid-scale.ts';
import { openingWords } from '#voices/layout/opening-words.ts';
import { voiceGroups } from '#voices/layout/voice-groups.ts';
import { VoiceTable } from '#voices/VoiceTable.tsx';

/** Who speaks in what is shown, and how much of it is whose. */
export function VoicesPage({ chronology }: { readonly chronology: Chronology }) {
  const { view } = useSite();
  const href = useHref();
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('voices', () => main.current);
  const { filtered, isHeard } = useShownClaims(chronology);
  const { heads, words } = voicesData.here();
  const { sources, span } = chronology;
  const counts = voiceCounts(chronology, filtered, words, isHeard);
  const groups = voiceGroups(counts, heads);
  const months = useMemo(() => fluidBands(span), [span]);
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="voices-title" tabIndex={-1} className="pt-6 outline-none">
        <h1 id="voices-title" className="font-serif text-xl font-semibold">
          Voices
        </h1>
        <p className="mt-1 max-w-[62ch] font-serif text-base">{openingWords(counts, groups)}</p>
        <p className="mt-1 max-w-[62ch] pb-3 text-xs text-muted">
          Claims are counted as the editors divided them, words as the passages have them. What a speaker says of others
          is the speaker’s claim.
        </p>
        <SurveyFilters chronology={chronology} filtered={filtered} />
        <VoiceTable
          groups={groups}
          own={counts.find(({ speaker }) => speaker === null) ?? null}
          sources={sources}
          span={span}
          months={months}
          hrefOfVoice={(id) => href(openPage(view, { name: 'voices', id }))}
        />
      </main>
    </>
  );
}
