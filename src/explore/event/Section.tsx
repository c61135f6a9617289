import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the panel under its heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="grid gap-3">
      <h3 className="text-xs font-semibold">{title}</h3>
      {children}
    </section>
  );
}
