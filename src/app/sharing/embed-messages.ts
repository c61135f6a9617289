import { parseAddress } from '#address/address.ts';
import { absoluteAddress } from '#history/absolute-address.ts';
import type { Navigation } from '#history/navigation.ts';
import { parseUrl } from '#history/parse-url.ts';
import { namingEditions } from '#model/choice/link-editions.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { type FrameMessage, parsePageMessage, PROTOCOL, targetOrigin } from '#share/embed-protocol.ts';
import { watchSize } from '#ui/watch-size.ts';

export interface EmbedOptions {
  readonly navigation: Navigation;
  readonly chronology: Chronology;
  readonly base: string;
}

function post(message: FrameMessage, to: string): void {
  window.parent.postMessage(message, to);
}

function contentHeight(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** The view that a message asks for, null where it leads off this site or nowhere. */
function viewAt(address: string, base: string): ViewState | null {
  const url = parseUrl(address, document.baseURI);
  if (!url) return null;
  const { origin, pathname, search, hash } = url;
  if (origin !== new URL(document.baseURI).origin || !pathname.startsWith(base)) return null;
  const { state } = parseAddress(pathname + search + hash, { base });
  return state.page.name === 'unknown' ? null : state;
}

/**
 * Speaks with the page around an embedded view that stands on the page, by the protocol of
 * share/README.md; in a page that stands alone it does nothing. Returns the way to stop.
 */
export function speakWithPage({ navigation, chronology, base }: EmbedOptions): () => void {
  if (window.parent === window) return () => undefined;
  let height = 0;

  function tellState(to: string): void {
    const { state } = navigation.getSnapshot();
    const address = absoluteAddress(namingEditions(state, chronology.sources), base);
    post({ sourceline: PROTOCOL, type: 'state', address, title: document.title }, to);
  }

  function tellHeight(to: string): void {
    height = contentHeight();
    post({ sourceline: PROTOCOL, type: 'resize', height }, to);
  }

  function listen({ data, origin, source }: MessageEvent): void {
    const message = source === window.parent ? parsePageMessage(data) : null;
    if (message?.type === 'hello') {
      const to = targetOrigin(origin);
      post({ sourceline: PROTOCOL, type: 'ready' }, to);
      tellHeight(to);
      tellState(to);
    }
    // In place of the present entry: the page around has its own steps back.
    const next = message?.type === 'show' ? viewAt(message.address, base) : null;
    if (next) navigation.go({ ...next, embed: true }, 'replace');
  }

  // The window's title follows the view once it is drawn.
  const stopFollowing = navigation.subscribe(() => setTimeout(tellState, 0, '*'));
  window.addEventListener('message', listen);
  post({ sourceline: PROTOCOL, type: 'ready' }, '*');
  const stopWatching = watchSize(document.body, () => {
    if (contentHeight() !== height) tellHeight('*');
  });
  tellState('*');

  return () => {
    stopFollowing();
    stopWatching();
    window.removeEventListener('message', listen);
  };
}
