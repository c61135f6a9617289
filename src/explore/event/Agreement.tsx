import type { AgreementWords } from '#explore/event/layout/agreement.ts';

export interface AgreementProps {
  readonly words: AgreementWords;
}

/** How many origins stand behind the event, and in what their claims differ. */
export function Agreement({ words: { sentence, differing } }: AgreementProps) {
  return (
    <div className="grid max-w-[34rem] gap-2 text-xs">
      <p>{sentence}</p>
      {differing.length > 0 && (
        <dl aria-label="What differs" className="grid gap-1">
          {differing.map(({ aspect, said }) => (
            <div key={aspect}>
              <dt className="inline font-semibold">What is said differs in {aspect}: </dt>
              <dd className="nums inline">
                {said.map(({ words, letters }) => `${words} (${letters.join(', ')})`).join('; ')}.
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
