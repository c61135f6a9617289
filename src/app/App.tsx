import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';

import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { FaultPage } from '#app/pages/FaultPage.tsx';
import { LoadingPage } from '#app/pages/LoadingPage.tsx';
import { NoticeBar } from '#app/pages/NoticeBar.tsx';
import { ShownPage } from '#app/pages/ShownPage.tsx';
import { AxisContext } from '#app/sharing/axis-on-page.ts';
import { embedSpeech } from '#app/sharing/embed-speech.ts';
import { PublishedToCome } from '#app/published/PublishedToCome.tsx';
import { Fault } from '#app/start/Fault.tsx';
import { usePart } from '#app/start/program-part.ts';
import { Announcer } from '#app/steps/Announcer.tsx';
import { type Site, SiteContext } from '#app/steps/site.ts';
import { stateAskedBy } from '#app/steps/state-asked-by.ts';
import { matterAsked } from '#history/arrival.ts';
import { isPlainLeftClick, leavesPage } from '#history/link-click.ts';
import type { Navigation } from '#history/navigation.ts';
import type { ClickedEvent } from '#history/opening.ts';
import type { AxisSnapshot } from '#timeline/use-snapshot.ts';

export interface AppProps {
  readonly navigation: Navigation;
  /** Where the site stands on its host. */
  readonly base: string;
}

/**
 * The page for the present address. Every link of this site that is clicked plainly is followed
 * here; all other clicks are the browser's.
 */
export function App({ navigation, base }: AppProps) {
  const shown = useSyncExternalStore(navigation.subscribe, navigation.getSnapshot, navigation.getServerSnapshot);
  const { state: view, notices, arrival, changed, opening } = shown;
  const { value: chronology, error } = useDelivery(timeline);

  // Before anything is painted that the corpus does not have.
  useLayoutEffect(() => {
    if (chronology) navigation.fitTo(chronology);
  }, [navigation, chronology]);

  useLayoutEffect(() => {
    if (matterAsked(arrival) === 'top') window.scrollTo({ top: 0 });
  }, [arrival]);

  const embedded = chronology !== null && view.embed;
  const { doors: speech, error: mute } = usePart(embedSpeech, embedded);
  useEffect(
    () => (embedded ? speech?.speakWithPage({ navigation, chronology, base }) : undefined),
    [embedded, speech, navigation, chronology, base],
  );

  const live = useRef(false);
  useEffect(() => {
    live.current = true;
  }, []);

  const axis = useRef<AxisSnapshot>(null);
  const site = useMemo<Site>(
    () => ({
      view,
      base,
      go: navigation.go,
      arrival,
      justOpened: arrival.by === 'address' && !changed,
      opening,
      isLive: () => live.current,
    }),
    [view, base, navigation, arrival, changed, opening],
  );

  function onClick(event: MouseEvent) {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a[href]');
    const href = link?.getAttribute('href');
    if (!link || typeof href !== 'string' || !isPlainLeftClick(plainClick(event, link))) return;
    const state = stateAskedBy(link, href, view, base);
    if (state) {
      event.preventDefault();
      navigation.follow(state, clickedEvent(link));
    } else if (view.embed && leavesPage(href, document.baseURI)) {
      // In a frame it would stand in the place of the app.
      event.preventDefault();
      window.open(href, '_blank', 'noopener');
    }
  }

  return (
    <SiteContext value={site}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links are clicked, by key too; it only hears of it */}
      <div className={`mx-auto max-w-360 px-4 wide:px-8 ${view.embed ? 'pb-4' : 'pb-16'}`} onClick={onClick}>
        <Announcer />
        {embedded && mute ? <Fault error={mute} /> : null}
        {notices.length > 0 ? <NoticeBar notices={notices} onDismiss={navigation.dismissNotices} /> : null}
        {chronology ? (
          <AxisContext value={axis}>
            <ShownPage chronology={chronology} page={view.page} />
            {view.publishedBy === null ? null : <PublishedToCome chronology={chronology} />}
          </AxisContext>
        ) : error ? (
          <FaultPage base={base} error={error} onRetry={() => void timeline.load().catch(() => undefined)} />
        ) : (
          <LoadingPage />
        )}
      </div>
    </SiteContext>
  );
}

/** React's event belongs to the whole app; the click is judged as the link's. */
function plainClick(event: MouseEvent, link: Element) {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented, currentTarget: link };
}

/**
 * A link of an event, on the axis or in a list, and how far the page is scrolled; null for any
 * other link.
 */
function clickedEvent(link: Element): ClickedEvent | null {
  const id = link.getAttribute('data-event');
  return id === null ? null : { id, stop: link.getAttribute('data-stop'), scrollY: window.scrollY };
}
