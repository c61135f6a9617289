import type { ReactNode } from 'react';

export interface ComparePartProps {
  readonly id: string;
  readonly title: string;
  /** Below the heading. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function ComparePart({ id, title, note, children }: ComparePartProps) {
  return (
    <section aria-labelledby={`compare-${id}`} className="border-t border-strong-rule py-5">
      <h2 id={`compare-${id}`} className="font-serif text-lg leading-snug font-semibold text-balance">
        {title}
      </h2>
      {note ? <div className="mt-1 max-w-[72ch] text-xs text-muted">{note}</div> : null}
      <div className="mt-3">{children}</div>
    </section>
  );
}
