import { inARow } from '#base/in-words.ts';
import type { AgreementWords } from '#explore/event/layout/agreement.ts';

/** In what the claims above differ: what is compared, and what each source says. */
export function Differences({ differing }: Pick<AgreementWords, 'differing'>) {
  if (differing.length === 0) return null;
  return (
    <div className="grid max-w-[34rem] gap-1 text-xs">
      <h4 className="font-semibold">What is said differs in</h4>
      <dl aria-label="What differs" className="grid gap-1">
        {differing.map(({ aspect, said }) => (
          <div key={aspect} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3">
            <dt className="text-muted">{aspect}</dt>
            <dd>
              <ul className="nums flex flex-wrap gap-x-4">
                {said.map(({ words, letters }) => (
                  <li key={words}>
                    <bdi className="font-serif text-sm">{words}</bdi>{' '}
                    <span className="text-muted">{inARow(letters)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
