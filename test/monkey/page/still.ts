/**
 * Runs in the page. Comes back when the page is still: everything answers, nothing is loading, no timer is on its way, and a frame was drawn after which the
 * browser had nothing to do, so that transitions, too, are through.
 */
export async function untilStill(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  const isStill = () =>
    document.readyState === 'complete' &&
    document.querySelector('#root[data-app="live"], #root[data-app="waiting"]') !== null &&
    document.querySelector('[aria-busy="true"]') === null &&
    window.monkeyTimers() === 0;
  do {
    await frame();
    await frame();
    await idle();
  } while (!isStill());
}
