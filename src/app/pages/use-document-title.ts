import { useEffect } from 'react';

/** The window's title follows what is shown. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Sourceline`;
  }, [title]);
}
