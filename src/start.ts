import '#ui/styles.css';
import '#scale/scale.css';
import '#timeline/timeline.css';
import '#explore/filters.css';
import '#explore/questions.css';
import '#explore/days/published-bar.css';
import '#explore/event/event.css';
import '#search/search.css';
import '#app/pages/embed.css';
import '#ui/whole.css';

/*
 * What a page begins with. It was built to be read: so the program, and what the page will ask for,
 * is fetched once that has been painted, and takes nothing of a slow line from it. A page that
 * shows nothing yet, that nobody sees, or that speaks from a frame waits for nothing.
 */

/** Milliseconds after which it is no longer waited for a paint. */
const PATIENCE = 2000;
/**
 * The same once all that the page itself asks for is there: Firefox tells of no paint where it has
 * scrolled to a fragment first.
 */
const PATIENCE_WHEN_LOADED = 100;

const root = document.getElementById('root');
const app = root?.dataset ?? {};

async function begin(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="ahead"]')) {
    link.rel = link.as === 'fetch' ? 'preload' : 'modulepreload';
  }
  await import('./app-root.tsx').catch(reportError);
  if (app['app'] === 'awaited') delete app['app'];
  // Who watches (public/watch.js) looks now whether it has come.
  dispatchEvent(new Event('program'));
}

app['app'] = 'awaited';
if (app['page'] === undefined || document.hidden || window !== parent || !('PerformanceObserver' in window)) {
  void begin();
} else {
  const painted = new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PATIENCE);
    addEventListener('load', () => setTimeout(resolve, PATIENCE_WHEN_LOADED));
  });
  void painted.then(begin);
}
