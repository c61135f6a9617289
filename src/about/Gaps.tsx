import { Fragment } from 'react';

import type { EventPageHref } from '#about/hrefs.ts';
import { printCount } from '#base/count-of.ts';
import type { Gap } from '#model/surveys/about.ts';

export interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly hrefOfEvent: EventPageHref;
  readonly hrefOfSource: (id: string) => string;
}

/** What is known to be missing, and where. */
export function Gaps({ gaps, hrefOfEvent, hrefOfSource }: GapsProps) {
  return (
    <ul className="grid gap-3">
      {gaps.map(({ sentence, count, items }) => (
        <li key={sentence} className="max-w-[72ch]">
          <p>
            {sentence} <span className="nums text-muted">{printCount(count)}</span>
          </p>
          <p className="text-xs text-pretty">
            {items.map(({ text, event, source }, place) => {
              const href = event === null ? source && hrefOfSource(source) : hrefOfEvent(event);
              return (
                <Fragment key={`${event} ${source} ${text}`}>
                  {place === 0 ? '' : ' · '}
                  {href === null ? (
                    text
                  ) : (
                    <a href={href} className="text-link">
                      {text}
                    </a>
                  )}
                </Fragment>
              );
            })}
            {count > items.length ? ` · and ${printCount(count - items.length)} more` : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
