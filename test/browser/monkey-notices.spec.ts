import { localServer } from '../fixtures/local-server.ts';
import type { Fault } from '../monkey/fault.ts';
import type { Step } from '../monkey/step.ts';
import { walk } from '../monkey/walk.ts';
import { expect, test } from './fixtures.ts';

/*
 * Pages that are wrong on purpose, so that the monkey is known to see what it looks for.
 */

/** A page with a button that runs a script. */
function pageOf(script: string, more: string): string {
  return `<!doctype html><title>Wrong</title>
    <meta http-equiv="Content-Security-Policy" content="img-src 'none'">
    <div id="root" data-app="live"><main>
      <h1>A page like any other</h1>
      <p>With as many words as the shortest page of the site. ${more}</p>
      <button onclick="${script}">Break</button>
    </main></div>`;
}

const append = (html: string) => `document.querySelector('main').insertAdjacentHTML('beforeend', '${html}')`;

const CASES: readonly (readonly [string, Fault['kind'], string])[] = [
  ['an exception', 'complaint', "throw new Error('broken')"],
  ['a warning', 'complaint', "console.warn('odd')"],
  ['a lost focus', 'focus', 'this.remove()'],
  ['a page wider than the window', 'sideways', append('<div style=width:3000px>wide</div>')],
  ['a request to another host', 'complaint', "fetch('http://192.0.2.1/').catch(() => 0)"],
  ['what the policy forbids', 'complaint', append('<img src=/x.png alt>')],
  ['a page without text', 'blank', "document.querySelector('main').replaceChildren(this)"],
  ['a second main heading', 'headings', append('<h1>Another</h1>')],
  ['an id that stands twice', 'ids', append('<i id=a></i><i id=a></i>')],
  ['an address that says something else', 'address', "history.pushState(null, '', '/?range=yesterday')"],
  ['another view at the same address', 'sameAddress', append('<p>More</p>')],
];

const OPEN: Step = { do: 'open', address: '/' };
const BREAK: Step = { do: 'click', on: { kind: 'button', group: 'main', name: 'Break', nth: 0 }, how: 'once' };
const RELOAD: Step = { do: 'reload' };

/** Serves what `html` makes for each request, until the test is over. */
async function serve(html: () => string) {
  const { origin, close } = await localServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(html()),
  );
  return { origin, [Symbol.asyncDispose]: close };
}

test('the monkey finds nothing wrong with a page that is right', async ({ browser }) => {
  await using site = await serve(() => pageOf("console.info('fine')", ''));
  const steps = [OPEN, BREAK, RELOAD];
  const { fault, steps: taken } = await walk(browser, { ...site, width: 390 }, (number) => steps[number] ?? null);
  expect(fault).toBeNull();
  expect(taken).toEqual(steps);
});

for (const [what, kind, script] of CASES) {
  test(`the monkey notices ${what}`, async ({ browser }) => {
    await using site = await serve(() => pageOf(script, ''));
    const steps = [OPEN, BREAK];
    const { fault } = await walk(browser, { ...site, width: 390 }, (number) => steps[number] ?? null);
    expect(fault).toMatchObject({ kind, step: BREAK });
  });
}

test('the monkey notices a page that is another one when it is loaded again', async ({ browser }) => {
  let loads = 0;
  await using site = await serve(() => pageOf('', `Load ${(loads += 1)}.`));
  const steps = [OPEN, RELOAD];
  const { fault } = await walk(browser, { ...site, width: 390 }, (number) => steps[number] ?? null);
  expect(fault).toMatchObject({ kind: 'reload', step: RELOAD });
});
