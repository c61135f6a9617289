import { useEffect } from 'react';

import { type Day, printDay } from '#model/day.ts';

/** The window's title follows what is shown, and as of which day. */
export function useDocumentTitle(title: string, by: Day | null): void {
  useEffect(() => {
    document.title = `${title}${by === null ? '' : `, as published by ${printDay(by)}`} · Sourceline`;
  }, [title, by]);
}
