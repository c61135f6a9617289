import { countOf } from '#base/count-of.ts';
import { shareWords } from '#about/share-words.ts';
import type { About } from '#model/surveys/about.ts';

export interface WhatItIsProps {
  readonly about: About;
  readonly events: number;
}

/** The words of the record, and how much of it there is. */
export function WhatItIs({ about, events }: WhatItIsProps) {
  const { claims, passages, figures, speakers } = about.counts;
  return (
    <div className="grid max-w-[62ch] gap-3">
      <p className="nums">
        {countOf(about.sources.length, 'article')}, {countOf(events, 'event')}, {countOf(claims, 'claim')},{' '}
        {countOf(passages, 'passage')}, {countOf(figures, 'figure')}, {countOf(speakers, 'speaker')}.{' '}
        {shareWords(about)}
      </p>
      <p>
        An event is what is said to have happened, or is planned. A claim is what one speaker says of it in one article.
        A passage is the words themselves. Titles are the editors’ and name who says so; quotations are the sources’.
        Nothing here is a verdict, and no article is rated: what bears an event out is counted by parties, so that two
        bodies of one state, or one agency printed twice, count once.
      </p>
      <p>
        An article that does not mention an event may have been published before it. Only where its day of publication
        lies after the event is it said not to mention it; where the days do not tell, that is said.
      </p>
    </div>
  );
}
