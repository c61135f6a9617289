import { at, numberAt } from '#base/at.ts';
import { type Chronology, headAt } from '#model/chronology.ts';
import { claimAt, denialOf } from '#model/claim-columns.ts';
import { printEventWhen, printSaying } from '#model/event-when.ts';
import { endsFrom } from '#model/date-end.ts';
import type { FoundGroup, FoundPassage } from '#model/search/search.ts';
import { placeWords } from '#search/place-words.ts';
import { Snippet } from '#search/Snippet.tsx';
import { langOf, useEditorsLang } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

/** The address of a passage: with its event, or in its article where it is of none. */
export type HrefOfFound = (event: number | null, passage: string) => string;

export interface ResultGroupProps {
  readonly chronology: Chronology;
  readonly group: FoundGroup;
  readonly hrefOf: HrefOfFound;
}

/** What was found of one event, or beside what is told of events in one article. */
export function ResultGroup({ chronology, group, hrefOf }: ResultGroupProps) {
  const { event, source, title, passages } = group;
  const first = at(passages, 0);
  const head = event === null ? null : headAt(chronology.events, event);
  const editors = useEditorsLang();
  const lang = head ? editors : langOf(at(chronology.sources, source).language);
  return (
    <li className="border-t border-rule py-2">
      <h3 className="font-serif text-base leading-snug font-semibold">
        <a href={hrefOf(event, first.passage)} className="no-underline hover:underline">
          <bdi lang={lang}>
            <Snippet words={title} />
          </bdi>
        </a>
      </h3>
      <p className="nums text-2xs text-muted">
        {head ? printEventWhen(head) : `${at(chronology.sources, source).label}, told of no event`}
      </p>
      <ol>
        {passages.map((passage) => (
          <li key={passage.passage} className="pt-1">
            <a href={hrefOf(event, passage.passage)} className="group block no-underline">
              <span
                lang={langOf(at(chronology.sources, passage.source).language)}
                dir="auto"
                className="block max-w-[68ch] font-serif text-sm group-hover:underline"
              >
                <Snippet words={passage.words} />
              </span>
              <Place chronology={chronology} passage={passage} />
            </a>
          </li>
        ))}
      </ol>
    </li>
  );
}

function Place({ chronology, passage }: { readonly chronology: Chronology; readonly passage: FoundPassage }) {
  const { source, part, claim } = passage;
  const { letter, label } = at(chronology.sources, source);
  return (
    <span className="nums flex flex-wrap items-baseline gap-x-1.5 text-2xs text-muted">
      <SourceBadge letter={letter} look={sourceLook(source)} />
      <span className="sr-only">{label}</span>
      <span>{placeWords(part)}</span>
      {claim === null ? null : <span className="min-w-0 wrap-anywhere">· {sayingWords(chronology, claim)}</span>}
    </span>
  );
}

/** `Andrei Kartapolov, said 16 Oct 2015`. */
function sayingWords({ claims, sources, speakers }: Chronology, claim: number): string {
  const head = claimAt(claims, sources, claim);
  const by = head.speaker === null ? 'the article itself' : at(speakers, head.speaker).name;
  const { earliest, latest } = head.said;
  const ends = endsFrom(numberAt(claims.saidEnds, claim));
  const said = printSaying({ reading: earliest === latest ? 'day' : 'within', earliest, latest, ends });
  return [by, said, denialOf(head)].filter(Boolean).join(', ');
}
