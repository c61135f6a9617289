import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

import { type Renewal, RenewalContext } from '#app/start/recovery.ts';

/**
 * Sets something before the root of the page, by a root of its own. Returns the way to take it
 * away.
 */
export function setBefore(container: HTMLElement, renewal: Renewal, content: ReactNode): () => void {
  const place = document.createElement('div');
  place.className = 'contents';
  container.before(place);
  const root = createRoot(place);
  root.render(<RenewalContext value={renewal}>{content}</RenewalContext>);
  return () => {
    root.unmount();
    place.remove();
  };
}
