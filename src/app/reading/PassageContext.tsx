import { useText } from '#app/data/queries.ts';
import { Fault } from '#app/start/Fault.tsx';
import { wideContext } from '#explore/event/layout/wide-context.ts';
import { QuotationContext } from '#explore/event/QuotationContext.tsx';
import type { Passage } from '#model/corpus.ts';
import { Skeleton } from '#ui/Skeleton.tsx';
import { useFold } from '#ui/use-fold.ts';

export interface PassageContextProps {
  readonly passage: Passage;
}

/** The paragraphs around a quotation, fetched when they are asked for. */
export function PassageContext({ passage }: PassageContextProps) {
  const { open, ...fold } = useFold();
  return (
    <details {...fold} className="open:w-full noscript:hidden">
      <summary className="cursor-pointer py-1 hover:text-ink print:hidden">More of the text</summary>
      {open && <Surroundings passage={passage} />}
    </details>
  );
}

function Surroundings({ passage }: PassageContextProps) {
  const text = useText(passage.source);
  if (text.error) return <Fault error={text.error} onRetry={() => void text.refetch()} />;
  if (!text.data) return <Skeleton lines={4} label="Loading the article" />;
  return <QuotationContext context={wideContext(text.data, passage)} />;
}
