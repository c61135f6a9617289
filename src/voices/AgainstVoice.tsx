import type { SourceHead } from '#model/chronology.ts';
import { knownSource } from '#model/source-by-id.ts';
import type { OtherVoice, Voice } from '#model/surveys/voices.ts';
import { HeadedSection } from '#ui/HeadedSection.tsx';
import { SaidClaim, type SaidClaimProps } from '#voices/SaidClaim.tsx';
import { STANCE_WORDS } from '#voices/stance-words.ts';

export interface AgainstVoiceProps extends Pick<SaidClaimProps, 'hrefOfEvent'> {
  readonly voice: Voice;
  readonly sources: readonly SourceHead[];
  readonly isShown: (claim: OtherVoice) => boolean;
  /** Of the page of a tension. */
  readonly hrefOfComparison: (id: string) => string;
}

/** What others say otherwise, and where passages disagree or cannot be compared. */
export function AgainstVoice({ voice, sources, isShown, hrefOfEvent, hrefOfComparison }: AgainstVoiceProps) {
  const against = voice.against.filter(isShown);
  const nameOf = ({ speaker, source }: OtherVoice) =>
    speaker ?? `${knownSource(sources, source).source.label} in its own voice`;
  return (
    <HeadedSection id="voice-what-others-say-against-it" title="What others say against it">
      <div>
        {against.length === 0 && voice.tensions.length === 0 ? (
          <p className="text-muted">Nothing in these articles.</p>
        ) : null}
        <ol>
          {against.map((other) => (
            <SaidClaim
              key={`${other.event} ${other.source} ${other.passages[0]?.id}`}
              claim={other}
              sources={sources}
              hrefOfEvent={hrefOfEvent}
            >
              {nameOf(other)} {STANCE_WORDS[other.stance] ?? 'says so'}
            </SaidClaim>
          ))}
        </ol>
        <dl className="grid max-w-[62ch] gap-2">
          {voice.tensions.map(({ id, title, sentence }) => (
            <div key={id} className="border-t border-rule pt-2">
              <dt className="font-serif text-base font-semibold">
                <a href={hrefOfComparison(id)} className="no-underline hover:underline">
                  {title}
                </a>
              </dt>
              <dd className="text-xs">{sentence}</dd>
            </div>
          ))}
        </dl>
      </div>
    </HeadedSection>
  );
}
