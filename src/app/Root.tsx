import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';

import { App, type AppProps } from '#app/App.tsx';

export interface RootProps extends AppProps {
  /** Made anew for each prerendered page. */
  readonly client: QueryClient;
}

/** The app with what it stands on. */
export function Root({ client, ...app }: RootProps) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App {...app} />
      </QueryClientProvider>
    </StrictMode>
  );
}
