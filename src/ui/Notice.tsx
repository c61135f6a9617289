import type { ReactNode } from 'react';

export interface NoticeProps {
  /** What is the matter, in a few words. */
  readonly title: string;
  /** What it means and what was kept. */
  readonly children?: ReactNode;
  /** A way on: links or buttons. */
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits. */
  readonly urgency?: 'alert' | 'status';
}

/** Something the reader must know, with a way on. */
export function Notice({ title, children, actions, urgency = 'status' }: NoticeProps) {
  return (
    <div role={urgency} className="grid max-w-[34rem] gap-2 border-l-2 border-accent py-1 pl-4 text-sm">
      <p className="font-semibold">{title}</p>
      {children !== undefined && <div className="text-muted">{children}</div>}
      {actions !== undefined && <div className="flex flex-wrap gap-x-4 gap-y-2">{actions}</div>}
    </div>
  );
}
