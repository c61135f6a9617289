import { createRoot, hydrateRoot } from 'react-dom/client';

import { fetchAhead } from '#app/fetch-ahead.ts';
import { loadPageData } from '#app/page-data.ts';
import { retryReadingRoom } from '#app/reading-room.ts';
import { RetryBar } from '#app/RetryBar.tsx';
import { Root, type RootProps } from '#app/Root.tsx';
import { hrefOf } from '#url/address.ts';

export type MountProps = Omit<RootProps, 'onLive'>;

/**
 * Puts the app into `container`, whose `data-page` says the address under `/` that its prerendered content shows. A page that was prerendered for the
 * very address, which has no query then, is taken over as it stands once its data are there; with a query it is drawn anew over it. When the data do
 * not come the page stays, with a bar to try again. Without `data-page` (an address without a file, development) the app begins with nothing.
 * `data-app` on `container` says how far it is: absent while nothing answers but links, `waiting` behind the bar, `live` once everything answers.
 */
export async function mountApp(container: HTMLElement, props: MountProps): Promise<void> {
  const { client, navigation } = props;
  const { state } = navigation.getSnapshot();
  const shown = container.dataset['page'];
  if (shown !== undefined) await loadOrAsk(container, props, () => loadPageData(client, state));
  const app = <Root {...props} onLive={() => (container.dataset['app'] = 'live')} />;
  // A fragment is left to the app: it takes it up after hydration.
  if (shown === hrefOf(state, '/').replace(/#.*$/, '')) hydrateRoot(container, app);
  else {
    delete container.dataset['page'];
    createRoot(container).render(app);
  }
  fetchAhead(client);
}

/** Waits until `load` has come through; each time that it fails a bar before `container` asks for another try. */
async function loadOrAsk(
  container: HTMLElement,
  { client, navigation }: MountProps,
  load: () => Promise<unknown>,
): Promise<void> {
  for (;;) {
    try {
      await retryReadingRoom(navigation.reload);
      await load();
      return;
    } catch (error) {
      delete container.dataset['page'];
      client.removeQueries({ predicate: (query) => query.state.status === 'error' });
      await asked(container, error instanceof Error ? error : new Error(String(error)));
    }
  }
}

/** Shows the bar until the reader asks for another try. */
async function asked(container: HTMLElement, error: Error): Promise<void> {
  const place = document.createElement('div');
  place.className = 'contents';
  container.before(place);
  const bar = createRoot(place);
  container.dataset['app'] = 'waiting';
  await new Promise<void>((resolve) => {
    bar.render(<RetryBar error={error} onRetry={resolve} />);
  });
  bar.unmount();
  place.remove();
}
