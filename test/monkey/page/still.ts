/**
 * Runs in the page. Comes back when the page is still: everything answers or has given up, nothing
 * is loading, no timer is on its way, and a frame was drawn after which the browser had nothing to
 * do, so that transitions, too, are through. False where this is no page of the site, but a file of
 * its data.
 */
export async function untilStill(): Promise<boolean> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  const isElsewhere = () => document.readyState === 'complete' && document.getElementById('root') === null;
  const isStill = () =>
    document.readyState === 'complete' &&
    document.querySelector('#root:is([data-app=live], [data-app=waiting], [data-app=stopped])') !== null &&
    document.querySelector('[aria-busy="true"]') === null &&
    window.monkeyWaits() === 0;
  for (;;) {
    if (isElsewhere()) return false;
    await frame();
    await frame();
    await idle();
    if (isStill()) return true;
  }
}
