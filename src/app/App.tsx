import { useQuery } from '@tanstack/react-query';
import {
  type MouseEvent,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';

import { AxisContext } from '#app/sharing/axis-on-page.ts';
import { embedSpeech } from '#app/sharing/embed-speech.ts';
import { ExplorerPage } from '#app/pages/ExplorerPage.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { FaultPage } from '#app/pages/FaultPage.tsx';
import { LoadingPage } from '#app/pages/LoadingPage.tsx';
import { NoticeBar } from '#app/pages/NoticeBar.tsx';
import { usePart } from '#app/start/program-part.ts';
import { timelineQuery } from '#app/data/queries.ts';
import { askOfAddress, askOfClick, revealAfter, revealOpened } from '#app/steps/reveal.ts';
import { type Site, SiteContext } from '#app/steps/site.ts';
import { SourcePage } from '#app/pages/SourcePage.tsx';
import { SourcesPage } from '#app/pages/SourcesPage.tsx';
import { noteOpening } from '#app/steps/use-returned-focus.ts';
import { UnknownPage } from '#app/pages/UnknownPage.tsx';
import { unreachable } from '#base/assert.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { sharingParts } from '#model/sharing-parts.ts';
import { selectEvent, type ViewState } from '#model/view-state.ts';
import type { AxisSnapshot } from '#timeline/use-snapshot.ts';
import { parseAddress } from '#address/address.ts';
import { isPlainLeftClick, leavesPage } from '#history/link-click.ts';
import type { Navigation } from '#history/navigation.ts';

export interface AppProps {
  readonly navigation: Navigation;
  /** Where the site stands on its host. */
  readonly base: string;
}

/** The page for the present address. Every link of this site that is clicked plainly is followed here; all other clicks are the browser's. */
export function App({ navigation, base }: AppProps) {
  const {
    state: view,
    notices,
    moves,
  } = useSyncExternalStore(navigation.subscribe, navigation.getSnapshot, navigation.getServerSnapshot);
  const timeline = useQuery(timelineQuery);
  const chronology = timeline.data;

  const [ask, setAsk] = useState(() => askOfAddress(navigation.getSnapshot()));

  // Before anything is painted that the corpus does not have.
  useLayoutEffect(() => {
    if (chronology) navigation.fitTo(chronology);
  }, [navigation, chronology]);

  const opened = useEffectEvent(() => revealOpened(view));
  const ready = chronology !== undefined;
  useEffect(() => {
    if (ready) opened();
  }, [ready]);

  const embedded = ready && view.embed;
  const { doors: speech, error: mute } = usePart(embedSpeech, embedded);
  useEffect(
    () => (embedded ? speech?.speakWithPage({ navigation, base }) : undefined),
    [embedded, speech, navigation, base],
  );

  const live = useRef(false);
  useEffect(() => {
    live.current = true;
  }, []);

  const axis = useRef<AxisSnapshot>(null);
  const present = ask.moves === moves;
  const go = useCallback<Navigation['go']>(
    (state, mode) => {
      setAsk((now) => (now.opening ? { ...now, opening: false } : now));
      navigation.go(state, mode);
    },
    [navigation],
  );
  const site = useMemo<Site>(
    () => ({
      view,
      base,
      go,
      justOpened: present && ask.opening,
      isLive: () => live.current,
      askFor: (passage) => (present && ask.passage === passage ? ask : null),
    }),
    [view, base, go, ask, present],
  );

  function onClick(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    const href = link?.getAttribute('href');
    if (!link || typeof href !== 'string' || !isPlainLeftClick(plainClick(event, link))) return;
    const state = stateAskedBy(link, href);
    if (state) {
      event.preventDefault();
      noteOpening(link);
      const before = navigation.getSnapshot();
      navigation.go(state);
      const after = navigation.getSnapshot();
      setAsk(askOfClick(view, after, after === before));
      revealAfter(view, state);
    } else if (view.embed && leavesPage(href, document.baseURI)) {
      // In a frame it would stand in the place of the app.
      event.preventDefault();
      window.open(href, '_blank', 'noopener');
    }
  }

  /**
   * The view that a link leads to, null where it leads to none of this site. A mark or a row selects its event in the view as it is now, to which the
   * address that it shows may still have to catch up.
   */
  function stateAskedBy(link: Element, href: string): ViewState | null {
    if (!href.startsWith(base) || href.startsWith('//')) return null;
    const event = link.getAttribute('data-event');
    if (event !== null) return selectEvent(view, event);
    const { state } = parseAddress(href, { base });
    return state.page.name === 'unknown' ? null : sharingParts(state, view);
  }

  return (
    <SiteContext value={site}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links are clicked, by key too; it only hears of it */}
      <div className={`mx-auto max-w-360 px-4 wide:px-8 ${view.embed ? 'pb-4' : 'pb-16'}`} onClick={onClick}>
        {embedded && mute ? <Fault error={mute} /> : null}
        {notices.length > 0 ? <NoticeBar notices={notices} onDismiss={navigation.dismissNotices} /> : null}
        {chronology ? (
          <AxisContext value={axis}>
            <Page chronology={chronology} site={site} />
          </AxisContext>
        ) : timeline.error ? (
          <FaultPage base={base} error={timeline.error} onRetry={() => void timeline.refetch()} />
        ) : (
          <LoadingPage />
        )}
      </div>
    </SiteContext>
  );
}

function Page({ chronology, site }: { readonly chronology: Chronology; readonly site: Site }) {
  const { page } = site.view;
  switch (page.name) {
    case 'explorer':
      return <ExplorerPage chronology={chronology} selected={null} />;
    case 'event': {
      const index = findEvent(chronology, page.id);
      return index === null ? (
        <UnknownPage chronology={chronology} page={page} />
      ) : (
        <ExplorerPage chronology={chronology} selected={index} />
      );
    }
    case 'sources':
      return <SourcesPage chronology={chronology} />;
    case 'source':
      return chronology.sources.some(({ id }) => id === page.id) ? (
        <SourcePage chronology={chronology} id={page.id} />
      ) : (
        <UnknownPage chronology={chronology} page={page} />
      );
    case 'unknown':
      return <UnknownPage chronology={chronology} page={page} />;
    default:
      return unreachable(page);
  }
}

/** React's event belongs to the whole app; the click is judged as the link's. */
function plainClick(event: MouseEvent, link: Element) {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented, currentTarget: link };
}
