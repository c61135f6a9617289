import { capital } from '#base/capital.ts';
import { countOf } from '#base/count-of.ts';
import { isolatedText } from '#base/shown-text.ts';
import type { SourceStrip } from '#explore/layout/source-strips.ts';
import { SourceStripPicture } from '#explore/SourceStripPicture.tsx';
import type { SourceHead } from '#model/chronology.ts';
import { publishedWords } from '#model/publication.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { StripCalendar } from '#scale/StripCalendar.tsx';
import { langOf } from '#ui/lang.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface SourceEntryProps {
  readonly source: SourceHead;
  readonly look: SourceLook;
  /** Its own page. */
  readonly href: string;
  /** Null: what it is made from is on its way, or had not been published. */
  readonly strip: SourceStrip | null;
  /** Where it need not have been published by the day of the view: that, in words. */
  readonly unpublished: string | null;
  /** How often its claims were made, where these are drawn; null: its events are. */
  readonly sayings: string | null;
  readonly months: readonly ScaleBand[];
}

/** One article in the list of sources: what it is, and the days of which it tells. */
export function SourceEntry({ source, look, href, strip, unpublished, sayings, months }: SourceEntryProps) {
  const { certainty } = source.published;
  return (
    <li
      className="grid gap-x-10 gap-y-3 border-t border-rule py-5 wide:grid-cols-[minmax(0,27rem)_minmax(0,1fr)]"
      data-source-look={look}
    >
      <div className="grid grid-cols-[2.5rem_minmax(0,1fr)]">
        <p className="text-lg">
          <SourceBadge letter={source.letter} look={look} />
        </p>
        <div>
          <h2 className="font-serif text-lg leading-snug font-semibold text-balance">
            <a href={href} className="no-underline hover:underline">
              <bdi lang={langOf(source.language)}>{source.title}</bdi>
            </a>
          </h2>
          <p className="nums mt-1 text-sm">
            <bdi>{source.outlet ?? 'No outlet printed'}</bdi>
            {source.credit && source.credit !== source.outlet ? ` · credited to ${isolatedText(source.credit)}` : ''}
            {' · '}
            <span className="whitespace-nowrap">{publishedWords(source.published)}</span>
          </p>
          {certainty && <p className="text-xs text-muted">{CERTAINTIES[certainty]}</p>}
        </div>
      </div>
      <div>
        {unpublished ? <p className="text-xs text-muted">{capital(unpublished)} by the chosen day.</p> : null}
        {strip ? <SourceStripPicture strip={strip} months={months} /> : null}
        <div className="wide:hidden">
          <StripCalendar months={months} />
        </div>
        {strip ? (
          <p className="nums mt-1 text-xs">
            <span className="font-semibold">{countOf(strip.events, sayings ? 'claim' : 'event')}</span>
            <span className="text-muted">
              {sayings ? `, ${sayings}. ` : `, ${strip.alone} of them reported by this source alone. `}
              {placedWords(strip)}
            </span>
          </p>
        ) : null}
      </div>
    </li>
  );
}

/** `18 on these days, 2 earlier, 1 without a day.` */
function placedWords({ placed, events }: SourceStrip): string {
  if (placed['in-span'] === events) return '';
  const words = [
    `${placed['in-span']} on these days`,
    ...(placed.earlier > 0 ? [`${placed.earlier} earlier`] : []),
    ...(placed.later > 0 ? [`${placed.later} later`] : []),
    ...(placed['no-day'] > 0 ? [`${placed['no-day']} without a day`] : []),
  ];
  return `${words.join(', ')}.`;
}
