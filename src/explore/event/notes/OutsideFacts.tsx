import type { Outside } from '#model/corpus.ts';
import { printDay } from '#model/day.ts';
import { CitedFact } from '#ui/CitedFact.tsx';

export interface OutsideFactsProps {
  readonly facts: readonly Outside[];
}

/** What is known only from outside the articles, each with where it is read. */
export function OutsideFacts({ facts }: OutsideFactsProps) {
  return (
    <ul className="grid max-w-[34rem] gap-1 text-xs">
      {facts.map((fact) => (
        <li key={`${fact.url} ${fact.says}`}>
          <CitedFact {...fact} seen={printDay(fact.seen)} />
        </li>
      ))}
    </ul>
  );
}
