import { countOf, printCount } from '#base/count-of.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';
import type { VoiceCount } from '#model/surveys/voice-counts.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { StripCalendar } from '#scale/StripCalendar.tsx';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadges } from '#ui/SourceBadges.tsx';
import { daysInWords } from '#voices/layout/day-words.ts';
import type { VoiceGroup, VoiceRow } from '#voices/layout/voice-groups.ts';
import { SpokenDays } from '#voices/SpokenDays.tsx';

export interface VoiceTableProps {
  readonly groups: readonly VoiceGroup[];
  /** What articles say in their own voice; null: nothing. */
  readonly own: VoiceCount | null;
  readonly sources: readonly SourceHead[];
  readonly span: DaySpan;
  readonly months: readonly ScaleBand[];
  /** Of a voice, by its id. */
  readonly hrefOfVoice: (id: string) => string;
}

const HEAD = 'border-b border-strong-rule py-1 pr-4 text-left text-xs font-semibold';
const CELL = 'border-b border-rule py-1.5 pr-4 align-top';

/** Who speaks, by party: claims, words, the days, the articles. */
export function VoiceTable({ groups, own, sources, span, months, hrefOfVoice }: VoiceTableProps) {
  const most = Math.max(1, ...groups.flatMap(({ rows }) => rows.map(({ count }) => count.claims)));
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">
        Speakers by party, with their claims, their words, the days and the articles
      </caption>
      <thead>
        <tr className="align-bottom">
          <th scope="col" className={`${HEAD} w-full md:w-[17rem]`}>
            Speaker
          </th>
          <th scope="col" className={`${HEAD} w-24`}>
            Claims
          </th>
          <th scope="col" className={`${HEAD} hidden w-20 sm:table-cell`}>
            Words
          </th>
          <th scope="col" className={`${HEAD} hidden md:table-cell`}>
            <span className="sr-only">Days spoken</span>
            <StripCalendar months={months} />
          </th>
          <th scope="col" className={`${HEAD} hidden w-32 md:table-cell`}>
            Printed in
          </th>
        </tr>
      </thead>
      {groups.map(({ party, claims, words, rows }) => (
        <tbody key={party ?? ''}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="pt-5 pb-1 text-left font-normal">
              <span className="font-semibold">{party ?? 'Of no party but their own'}</span>
              <span className="nums ml-3 text-xs text-muted">
                {countOf(claims, 'claim')}, {countOf(words, 'word')}
              </span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.head.id}
              row={row}
              most={most}
              sources={sources}
              span={span}
              months={months}
              hrefOfVoice={hrefOfVoice}
            />
          ))}
        </tbody>
      ))}
      {own ? (
        <tbody>
          <tr>
            <th scope="row" className="pt-5 text-left font-semibold">
              Articles in their own voice
            </th>
            <td className="nums pt-5">{printCount(own.claims)}</td>
            <td className="nums hidden pt-5 sm:table-cell">{printCount(own.words)}</td>
            <td className="hidden pt-5 text-xs text-muted md:table-cell">by being published</td>
            <td className="hidden pt-5 md:table-cell">
              <Badges of={own.sources} sources={sources} />
            </td>
          </tr>
        </tbody>
      ) : null}
    </table>
  );
}

type RowProps = Omit<VoiceTableProps, 'groups' | 'own'> & { readonly row: VoiceRow; readonly most: number };

function Row({ row: { head, count }, most, sources, span, months, hrefOfVoice }: RowProps) {
  return (
    <tr>
      <th scope="row" className={`${CELL} text-left font-normal`}>
        <a href={hrefOfVoice(head.id)} className="font-serif text-base leading-snug no-underline hover:underline">
          <bdi>{head.name}</bdi>
        </a>
        {head.body !== null || head.anonymous ? (
          <span className="block text-xs text-muted">
            {[head.anonymous ? 'not named' : null, head.body].filter((each) => each !== null).join(', ')}
          </span>
        ) : null}
        <span className="nums block text-xs text-muted md:hidden">{daysInWords(count.days, span)}</span>
      </th>
      <td className={`${CELL} nums`}>
        {printCount(count.claims)}
        <svg
          aria-hidden="true"
          className="mt-1 block h-1.5 w-full"
          preserveAspectRatio="none"
          viewBox={`0 0 ${most} 1`}
        >
          <rect className="fill-strong-rule" width={count.claims} height={1} />
        </svg>
      </td>
      <td className={`${CELL} nums hidden sm:table-cell`}>{printCount(count.words)}</td>
      <td className={`${CELL} hidden md:table-cell`}>
        <SpokenDays days={count.days} months={months} span={span} />
        <span className="nums text-xs text-muted">{daysInWords(count.days, span)}</span>
      </td>
      <td className={`${CELL} hidden md:table-cell`}>
        <Badges of={count.sources} sources={sources} />
      </td>
    </tr>
  );
}

function Badges({ of, sources }: { readonly of: readonly number[] } & Pick<VoiceTableProps, 'sources'>) {
  return (
    <span className="flex flex-wrap gap-x-2">
      <SourceBadges
        badges={of.flatMap((place) => {
          const source = sources[place];
          return source ? [{ letter: source.letter, look: sourceLook(place), note: null }] : [];
        })}
      />
    </span>
  );
}
