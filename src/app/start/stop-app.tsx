import { hrefOf } from '#address/address.ts';
import { FaultPage } from '#app/pages/FaultPage.tsx';
import { RetryBar } from '#app/start/RetryBar.tsx';
import type { RootProps } from '#app/start/Root.tsx';
import { setBefore } from '#app/start/set-before.tsx';
import { errorOf } from '#base/error-of.ts';
import type { Navigation } from '#history/navigation.ts';

/** A page as it was built. */
export interface BuiltPage {
  /** Its path under `/`. */
  readonly path: string;
  readonly nodes: readonly Node[];
}

/** A copy of what stands in the root, before React takes it over. */
export function builtPage(container: HTMLElement, path: string): BuiltPage {
  return { path, nodes: Array.from(container.childNodes, (node) => node.cloneNode(true)) };
}

function shownPath({ getSnapshot }: Navigation): string {
  return hrefOf(getSnapshot().state, '/').replace(/[?#].*$/, '');
}

const TITLE = 'The program of this page has failed.';
const STANDS = 'The page stands as it was built: it can be read, and its links lead on.';

/**
 * After an exception that no part of the page has kept to itself, for which React has emptied the
 * root: the page as it was built stands in its place, if it is the one that was shown, and its
 * links are the browser's. A step through the history to another page loads that.
 */
export function stopApp(
  container: HTMLElement,
  built: BuiltPage | null,
  { navigation, base }: Pick<RootProps, 'navigation' | 'base'>,
  thrown: unknown,
): void {
  const path = shownPath(navigation);
  const stands = built?.path === path;
  if (stands) container.replaceChildren(...built.nodes);
  container.dataset['app'] = 'stopped';
  // What only the program can do is not offered any more.
  delete document.documentElement.dataset['script'];
  const error = errorOf(thrown);
  setBefore(
    container,
    navigation,
    stands ? (
      <RetryBar error={error} words={{ title: TITLE, advice: STANDS }} />
    ) : (
      <FaultPage error={error} words={{ title: TITLE, advice: '' }} base={base} />
    ),
  );
  navigation.subscribe(() => {
    if (shownPath(navigation) !== path) navigation.reload();
  });
}
