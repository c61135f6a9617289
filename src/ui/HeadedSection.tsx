import type { ReactNode } from 'react';

export interface HeadedSectionProps {
  /** Of the heading, for links to it. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a page under its heading, set in a column beside it where there is room. */
export function HeadedSection({ id, title, children }: HeadedSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-2 border-t border-rule py-5 wide:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="scroll-mt-4 font-serif text-lg leading-snug font-semibold text-balance">
        {title}
      </h2>
      <div className="grid min-w-0 gap-3">{children}</div>
    </section>
  );
}
