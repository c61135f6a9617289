import { countOf } from '#base/count-of.ts';
import { inWords } from '#base/in-words.ts';
import type { Voice } from '#model/surveys/voices.ts';
import { HeadedSection } from '#ui/HeadedSection.tsx';
import { PrintedNames, type PrintedNamesProps } from '#voices/PrintedNames.tsx';

export interface VoiceFactsProps extends Omit<PrintedNamesProps, 'printed'> {
  readonly voice: Voice;
}

/** As whom, on which occasions and through whom someone speaks. */
export function VoiceFacts({ voice: { printed, occasions, via }, ...names }: VoiceFactsProps) {
  return (
    <>
      {printed.length > 0 ? (
        <HeadedSection id="voice-as-printed" title="As printed">
          <PrintedNames printed={printed} {...names} />
        </HeadedSection>
      ) : null}
      {occasions.length > 0 ? (
        <HeadedSection id="voice-occasions" title="Occasions">
          <ul className="grid max-w-[62ch] gap-1">
            {occasions.map(({ title, days, venue, claims }) => (
              <li key={`${title} ${days}`} className="nums">
                {title}, {days}
                {venue === null ? '' : `, ${venue}`}
                <span className="text-muted">: {countOf(claims, 'claim')}</span>
              </li>
            ))}
          </ul>
        </HeadedSection>
      ) : null}
      {via.length > 0 ? (
        <HeadedSection id="voice-through" title="Through">
          <p className="max-w-[62ch]">{inWords(via)}, as the articles say.</p>
        </HeadedSection>
      ) : null}
    </>
  );
}
