import type { ComponentType } from 'react';

import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { MOST_ON_PAPER, printedChronology, type PrintedClaim } from '#explore/layout/printed-chronology.ts';
import { rowWords } from '#explore/layout/row-words.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import { denialOf } from '#model/claim-columns.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

/** What shows the words of a passage, by its id. */
export interface PassageWords {
  readonly passage: string;
}

export interface PrintedChronologyProps {
  readonly chronology: Chronology;
  /** Indexes of the rows to show, upwards. */
  readonly shown: Int32Array;
  readonly Words: ComponentType<PassageWords>;
  /** Where a passage is read, as it is printed. */
  readonly addressOf: (passage: string) => string;
}

/**
 * The shown events by day, each with its quotations and where these stand; of too many only that
 * they are.
 */
export function PrintedChronology({ chronology, shown, Words, addressOf }: PrintedChronologyProps) {
  const lang = useEditorsLang();
  if (shown.length > MOST_ON_PAPER) {
    const counted = COUNTED[chronology.events.clock];
    return (
      <p className="border-t border-rule pt-1">
        {countOf(shown.length, counted)} are too many to be printed one by one. Filters that leave{' '}
        {countOf(MOST_ON_PAPER, counted)} or fewer print them with their quotations.
      </p>
    );
  }
  return (
    <section aria-label="Chronology">
      {printedChronology(chronology, shown).map(({ title, day, rows }) => (
        <section key={title} className="mt-4 border-t border-rule pt-1">
          <h2 className="nums text-xs font-semibold">{title}</h2>
          {rows.map(({ told, claims }) => {
            const words = rowWords(told, chronology.sources, day);
            return (
              <article key={told.index} className="mt-2">
                <h3 dir="auto" lang={lang} className="font-serif text-sm font-semibold">
                  {told.title}
                </h3>
                {words === null ? null : <p className="nums text-2xs text-muted">{words}</p>}
                <ol>
                  {claims.map((claim) => (
                    <Quotation key={claim.number} {...{ claim, chronology, Words, addressOf }} />
                  ))}
                </ol>
              </article>
            );
          })}
        </section>
      ))}
    </section>
  );
}

interface QuotationProps extends Omit<PrintedChronologyProps, 'shown'> {
  readonly claim: PrintedClaim;
}

function Quotation({ claim, chronology: { sources, speakers }, Words, addressOf }: QuotationProps) {
  const { number, source, speaker, passage } = claim;
  const { letter, label } = at(sources, source);
  const denial = denialOf(claim);
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] pt-1 text-xs">
      <span className="nums text-muted">[{number}]</span>
      <div>
        <blockquote dir="auto" className="font-serif">
          <Words passage={passage} />
        </blockquote>
        <p className="text-2xs text-muted">
          {speaker === null ? 'The article’s own voice' : <bdi>{at(speakers, speaker).name}</bdi>}
          {denial === null ? '' : `, ${denial}`} · <SourceBadge letter={letter} look={sourceLook(source)} />{' '}
          <bdi>{label}</bdi> · {addressOf(passage)}
        </p>
      </div>
    </li>
  );
}
