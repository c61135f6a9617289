import type { ReactNode } from 'react';
import type { AgreementWords } from '#explore/event/layout/agreement.ts';
import { Explained } from '#ui/Explained.tsx';

export interface AgreementProps {
  readonly words: AgreementWords;
  /** What bears on the count, right below it. */
  readonly children?: ReactNode;
}

/** How many parties stand behind the event, and in what their claims differ. */
export function Agreement({ words: { sentence, parties, differing }, children }: AgreementProps) {
  return (
    <div className="grid max-w-[34rem] gap-2 text-xs">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <p>{sentence}</p>
        <Explained term="How this is counted">
          Parties are counted: a state, an alliance or a group with all its bodies; whoever belongs to none counts alone.
          Words come from the body for which a speaker speaks; where nobody is quoted, from the agency that an article
          credits, or from the article itself. Two articles with one agency’s words are two sources of one origin. Only
          those count who say that it is so; if nobody does, all who speak.
          {parties.map(({ id, name, definition }) => (
            <span key={id} className="block">
              {name}: {definition}
            </span>
          ))}
        </Explained>
      </div>
      {children}
      {differing.length > 0 && (
        <div className="grid gap-1">
          <h4 className="font-semibold">What is said differs in</h4>
          <dl aria-label="What differs" className="grid gap-1">
            {differing.map(({ aspect, said }) => (
              <div key={aspect} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3">
                <dt className="text-muted">{aspect}</dt>
                <dd>
                  <ul className="nums flex flex-wrap gap-x-4">
                    {said.map(({ words, letters }) => (
                      <li key={words}>
                        <span className="font-serif text-sm">{words}</span>{' '}
                        <span className="text-muted">{letters.join(', ')}</span>
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
