import type { WideContext } from '#explore/event/layout/wide-context.ts';

export interface QuotationContextProps {
  readonly context: WideContext;
}

/** A quotation in its paragraph, between the paragraphs before and after. */
export function QuotationContext({ context: { earlier, before, words, after, later } }: QuotationContextProps) {
  return (
    <div className="grid max-w-[57ch] gap-2 border-l border-rule pl-3 font-serif text-sm text-muted">
      {earlier !== '' && <p dir="auto">{earlier}</p>}
      <p dir="auto" className="whitespace-pre-line">
        {before}
        <span className="text-ink">{words}</span>
        {after}
      </p>
      {later !== '' && <p dir="auto">{later}</p>}
    </div>
  );
}
