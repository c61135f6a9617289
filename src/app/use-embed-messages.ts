import { useEffect, useEffectEvent } from 'react';

import type { ViewState } from '#model/view-state.ts';
import { type FrameMessage, parsePageMessage, PROTOCOL, targetOrigin } from '#share/embed-protocol.ts';
import { absoluteAddress } from '#url/absolute-address.ts';
import { parseAddress } from '#url/address.ts';
import type { Navigation } from '#url/navigation.ts';

export interface EmbeddedView {
  readonly view: ViewState;
  readonly base: string;
  readonly navigation: Navigation;
  /** Whether the view is on the page, not only asked for. */
  readonly ready: boolean;
}

function post(message: FrameMessage, to = '*'): void {
  window.parent.postMessage(message, to);
}

function contentHeight(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

/** The view that a message asks for, null where it leads off this site or nowhere. */
function viewAt(address: string, base: string): ViewState | null {
  if (!URL.canParse(address, document.baseURI)) return null;
  const { origin, pathname, search, hash } = new URL(address, document.baseURI);
  if (origin !== new URL(document.baseURI).origin || !pathname.startsWith(base)) return null;
  const { state } = parseAddress(pathname + search + hash, { base });
  return state.page.name === 'unknown' ? null : state;
}

/** Speaks with the page around an embedded view, by the protocol of share/README.md; does nothing in a page that stands alone. */
export function useEmbedMessages({ view, base, navigation, ready }: EmbeddedView): void {
  const embedded = ready && view.embed;

  const tellState = useEffectEvent((to?: string) => {
    post({ sourceline: PROTOCOL, type: 'state', address: absoluteAddress(view, base), title: document.title }, to);
  });

  const onMessage = useEffectEvent(({ data, origin, source }: MessageEvent) => {
    const message = source === window.parent ? parsePageMessage(data) : null;
    if (message?.type === 'hello') {
      const to = targetOrigin(origin);
      post({ sourceline: PROTOCOL, type: 'ready' }, to);
      post({ sourceline: PROTOCOL, type: 'resize', height: contentHeight() }, to);
      tellState(to);
    }
    // In place of the present entry: the page around has its own steps back.
    const next = message?.type === 'show' ? viewAt(message.address, base) : null;
    if (next) navigation.go({ ...next, embed: true }, 'replace');
  });

  useEffect(() => {
    if (!embedded || window.parent === window) return;
    const listen = (event: MessageEvent) => onMessage(event);
    window.addEventListener('message', listen);
    post({ sourceline: PROTOCOL, type: 'ready' });
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = contentHeight();
      if (height !== last) post({ sourceline: PROTOCOL, type: 'resize', height });
      last = height;
    });
    observer.observe(document.body);
    return () => {
      window.removeEventListener('message', listen);
      observer.disconnect();
    };
  }, [embedded]);

  useEffect(() => {
    if (embedded && window.parent !== window) tellState();
  }, [embedded, view]);
}
