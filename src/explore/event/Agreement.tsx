import type { ReactNode } from 'react';
import type { AgreementWords } from '#explore/event/layout/agreement.ts';
import { Explained } from '#ui/Explained.tsx';

export interface AgreementProps {
  readonly words: AgreementWords;
  /** What bears on the count, right below it. */
  readonly children?: ReactNode;
}

/** Who says so: how many parties stand behind the event. */
export function Agreement({ words: { sentence, parties }, children }: AgreementProps) {
  return (
    <div className="grid gap-2 text-xs wrap-anywhere">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <div>
          <h3 className="mr-1.5 inline font-semibold">Who says so</h3> <p className="inline">{sentence}</p>
        </div>
        <div className="has-open:basis-full print:hidden">
          <Explained term="How this is counted">
            Parties are counted: a state, an alliance or a group with all its bodies; whoever belongs to none counts
            alone. Words come from the body for which a speaker speaks; where nobody is quoted, from the agency that an
            article credits, or from the article itself. Two articles with one agency’s words are two sources of one
            origin. Only those count who say that it is so; if nobody does, all who speak.
            {parties.map(({ id, name, definition }) => (
              <span key={id} className="block">
                <bdi>{name}</bdi>: <bdi>{definition}</bdi>
              </span>
            ))}
          </Explained>
        </div>
      </div>
      {children}
    </div>
  );
}
