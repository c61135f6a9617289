export interface CitedFactProps {
  readonly says: string;
  readonly publisher: string;
  readonly url: string;
  /** The day on which it was seen there, in words. */
  readonly seen: string;
}

/** What is known from elsewhere: a sentence, who publishes it, and when it was seen there. */
export function CitedFact({ says, publisher, url, seen }: CitedFactProps) {
  return (
    <>
      <bdi>{says}</bdi>{' '}
      <a href={url} rel="noopener external" className="text-link">
        <bdi>{publisher}</bdi>
      </a>
      , <span className="nums">seen {seen}</span>.
    </>
  );
}
