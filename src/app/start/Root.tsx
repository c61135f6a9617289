import { StrictMode, useEffect } from 'react';

import { App, type AppProps } from '#app/App.tsx';
import { RenewalContext } from '#app/start/recovery.ts';

export interface RootProps extends AppProps {
  /** Told when the app stands in the page and answers. */
  readonly onLive?: () => void;
}

/** The app with what it stands on. */
export function Root({ onLive, ...app }: RootProps) {
  useEffect(() => {
    // What it gives back is none of React's business.
    onLive?.();
  }, [onLive]);
  return (
    <StrictMode>
      <RenewalContext value={app.navigation}>
        <App {...app} />
      </RenewalContext>
    </StrictMode>
  );
}
