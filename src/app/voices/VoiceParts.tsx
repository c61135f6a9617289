import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import type { ShownClaims } from '#app/surveys/use-shown-claims.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { openPage, openPassageInSource, openSource, setFacet } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import type { PlacedWords } from '#model/surveys/about.ts';
import type { Voice } from '#model/surveys/voices.ts';
import { HeadedSection } from '#ui/HeadedSection.tsx';
import { AgainstVoice } from '#voices/AgainstVoice.tsx';
import { SaidClaim } from '#voices/SaidClaim.tsx';
import { STANCE_WORDS } from '#voices/stance-words.ts';
import { VoiceFacts } from '#voices/VoiceFacts.tsx';

export interface VoicePartsProps {
  readonly chronology: Chronology;
  readonly voice: Voice;
  readonly isShown: ShownClaims['isShown'];
}

/** All that one voice says in what is shown, and what is said against it. */
export function VoiceParts({ chronology, voice, isShown }: VoicePartsProps) {
  const { view } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref(chronology);
  const { sources, storylines } = chronology;
  const claims = voice.claims.filter(isShown);
  const about = new Set(voice.claims.flatMap(({ event }) => findEvent(chronology, event) ?? []));
  const silent = storylines.filter(({ events: told }) => !told.some((event) => about.has(event)));
  const hrefOfWords = ({ source, passage }: PlacedWords) =>
    passage === null ? href(openSource(view, source)) : href(openPassageInSource(view, quotedNow(sources, passage)));
  return (
    <>
      <VoiceFacts voice={voice} sources={sources} hrefOfWords={hrefOfWords} />
      <HeadedSection id="voice-what-is-said" title="What is said">
        <ol>
          {claims.map((claim) => (
            <SaidClaim
              key={`${claim.event} ${claim.source} ${claim.passages[0]?.id}`}
              claim={claim}
              sources={sources}
              hrefOfEvent={hrefOfEvent}
            >
              {[`said ${claim.said}`, STANCE_WORDS[claim.stance]].filter((each) => each !== null).join('; ')}
            </SaidClaim>
          ))}
        </ol>
      </HeadedSection>
      <AgainstVoice
        voice={voice}
        sources={sources}
        isShown={isShown}
        hrefOfEvent={hrefOfEvent}
        hrefOfComparison={(id) => href(openPage(view, { name: 'compare', id }))}
      />
      {silent.length > 0 ? (
        <HeadedSection id="voice-not-quoted-on" title="Not quoted on">
          <ul className="flex max-w-[72ch] flex-wrap gap-x-4 gap-y-1">
            {silent.map(({ id, title }) => (
              <li key={id}>
                <a
                  href={href(setFacet(openPage(view, { name: 'explorer' }), 'storylines', [id]))}
                  className="text-link"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </HeadedSection>
      ) : null}
    </>
  );
}
