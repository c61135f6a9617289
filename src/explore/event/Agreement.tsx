import type { AgreementWords } from '#explore/event/layout/agreement.ts';

export interface AgreementProps {
  readonly words: AgreementWords;
}

/** How many origins stand behind the event, and in what their claims differ. */
export function Agreement({ words: { sentence, differing } }: AgreementProps) {
  return (
    <p className="max-w-[34rem] text-xs">
      {sentence}
      {differing !== null && <strong className="font-semibold"> What is said differs: {differing}.</strong>}
    </p>
  );
}
