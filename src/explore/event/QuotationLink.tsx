export interface QuotationLinkProps {
  /** The quoted words, verbatim. */
  readonly words: string;
  /** The address of the passage in its article. */
  readonly href: string;
  /** Whether it is the passage that stands open. */
  readonly current: boolean;
}

const OWN_QUOTE_MARK = /^["“”„'‘«]/;

/** A quotation as a link to where it was printed. The opening quote mark hangs in the margin: the text's own, where it begins with one. */
export function QuotationLink({ words, href, current }: QuotationLinkProps) {
  const hasOwn = OWN_QUOTE_MARK.test(words);
  return (
    <blockquote className="relative max-w-[57ch] pl-4 font-serif text-base text-pretty">
      <span
        aria-hidden="true"
        className="absolute left-0 -top-0.5 text-xl leading-7 font-semibold text-(--source) select-none"
      >
        {hasOwn ? '' : '“'}
      </span>
      <a
        href={href}
        aria-current={current ? 'true' : undefined}
        className={`group block whitespace-pre-line ${hasOwn ? '-indent-[0.45em]' : ''}`}
      >
        <span
          className={
            current
              ? 'bg-mark-current underline decoration-(--source) decoration-2 underline-offset-4'
              : 'group-hover:bg-mark'
          }
        >
          {words}
        </span>
      </a>
    </blockquote>
  );
}
