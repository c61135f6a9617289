import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { hrefOf } from '#address/address.ts';
import { loadPageData } from '#app/data/page-data.ts';
import { fetchAhead } from '#app/start/fetch-ahead.ts';
import { RetryBar } from '#app/start/RetryBar.tsx';
import { Root, type RootProps } from '#app/start/Root.tsx';
import { setBefore } from '#app/start/set-before.tsx';
import { builtPage, stopApp } from '#app/start/stop-app.tsx';
import { errorOf } from '#base/error-of.ts';

type MountProps = Omit<RootProps, 'onLive'>;

/**
 * Puts the app into `container`, whose `data-page` says the address under `/` that its prerendered
 * content shows. A page that was prerendered for the very address, which has no query then, is
 * taken over as it stands once its data are there; with a query it is drawn anew over it. When the
 * data do not come the page stays, with a bar to try again, and when the app fails it comes back.
 * Without `data-page` (an address without a file, development) the app begins with nothing.
 * `data-app` on `container` says how far it is: `awaited` before (start.ts), `starting` while
 * nothing answers but links, `waiting` behind the bar, `live` once everything answers, `stopped` by
 * an exception.
 */
export async function mountApp(container: HTMLElement, props: MountProps): Promise<void> {
  const { navigation } = props;
  const { state } = navigation.getSnapshot();
  const shown = container.dataset['page'];
  container.dataset['app'] = 'starting';
  // early.js has said so before the first paint, if it came.
  const page = document.documentElement.dataset;
  page['script'] = '';
  if (state.embed) page['embed'] = '';
  const loading = shown === undefined ? null : loadOrAsk(container, props, () => loadPageData(state));
  const built = shown === undefined ? null : builtPage(container, shown);
  await loading;
  const app = <Root {...props} onLive={() => (container.dataset['app'] = 'live')} />;
  let stopped = false;
  const onUncaughtError = (error: unknown) => {
    if (!stopped) stopApp(container, built, props, error);
    stopped = true;
    reportError(error);
  };
  // A fragment is left to the app: it takes it up after hydration.
  if (shown === hrefOf(state, '/').replace(/#.*$/, '')) {
    // In slices: on a slow phone the page would else answer nobody for a quarter of a second.
    startTransition(() => void hydrateRoot(container, app, { onUncaughtError }));
  } else {
    delete container.dataset['page'];
    createRoot(container, { onUncaughtError }).render(app);
  }
  fetchAhead();
}

/**
 * Waits until `load` has come through; each time that it fails a bar before `container` asks for
 * another try.
 */
async function loadOrAsk(
  container: HTMLElement,
  { navigation }: MountProps,
  load: () => Promise<unknown>,
): Promise<void> {
  for (;;) {
    try {
      await load();
      return;
    } catch (thrown) {
      delete container.dataset['page'];
      container.dataset['app'] = 'waiting';
      await new Promise<void>((resolve) => {
        const takeAway = setBefore(
          container,
          navigation,
          <RetryBar
            error={errorOf(thrown)}
            onRetry={() => {
              takeAway();
              resolve();
            }}
          />,
        );
      });
    }
  }
}
