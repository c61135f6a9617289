import type { Locator } from '@playwright/test';
import { corpus, found, sharedEvent, sourcesOf } from './corpus.ts';
import { expect, expectNoViolations, test } from './fixtures.ts';
import { marksOf, visit } from './site.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const storied = found(
  corpus.events.find(({ id, when: { earliest, reading } }) => {
    const isInStory = corpus.storylines.some(({ events }) => events.includes(id));
    return isInStory && reading === 'day' && earliest !== null && earliest >= corpus.span.first;
  }),
  'event of one day in a storyline',
);

for (const lanes of ['source', 'storyline', 'kind', 'none']) {
  test(`the mark of an opened event is in view with lanes by ${lanes}, and its axis above it`, async ({ page }) => {
    await visit(page, `/event/${storied.id}/?lanes=${lanes}`);
    await expect(marksOf(page, storied)).not.toHaveCount(0);
    for (const mark of await marksOf(page, storied).all())
      await expect(mark.locator('.mark-ring')).toBeInViewport({ ratio: 1 });
    const axis = await page.locator('.plot').boundingBox();
    expect(axis && axis.y + axis.height).toBeLessThanOrEqual(450);
  });
}

/** The words of a lane's head on which what can be done with it lies while it is pointed at. */
async function wordsUnderTools(lane: Locator): Promise<readonly string[]> {
  await lane.hover();
  return lane.evaluate((head) => {
    const tools = head.querySelector('[role="toolbar"]')?.getBoundingClientRect();
    const seen = [...head.querySelectorAll('a bdi, p, button > span > span')].flatMap((each) => {
      const line = each.closest('button')?.firstElementChild?.getBoundingClientRect();
      const { left, right, top, bottom } = each.getBoundingClientRect();
      // What has no room stands below the one line that is seen.
      return line && top >= line.bottom ? [] : [{ text: each.textContent, left, right, top, bottom }];
    });
    if (!tools || tools.width === 0) return ['no tools'];
    return seen.flatMap(({ text, left, right, top, bottom }) =>
      left < tools.right && right > tools.left && top < tools.bottom - 5 && bottom > tools.top + 5 ? [text] : [],
    );
  });
}

test('the events behind marks that are small are listed by a button of 24 pixels in each lane', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await visit(page, `/event/${sharedEvent.id}/`);
    const lanes = page.getByRole('list', { name: 'Lanes' });
    const counts = lanes.getByRole('button', { name: /^\d+ events?\b.*, in / });
    await expect(counts).toHaveCount(await lanes.getByRole('listitem').count());
    // As high as that, and not below its neighbours.
    const reached = await counts.evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width: wide, bottom } = button.getBoundingClientRect();
        const isOnTop = (at: number) => button.contains(document.elementFromPoint(x + wide / 2, at));
        return { isWide: wide >= 24, isHigh: isOnTop(y + 1) && isOnTop(bottom - 1) && bottom - y >= 24 };
      }),
    );
    expect(reached).toEqual(reached.map(() => ({ isWide: true, isHigh: true })));
    for (const lane of await lanes.getByRole('listitem').all()) expect(await wordsUnderTools(lane)).toEqual([]);
  }
  const count = page.getByRole('button', { name: /^\d+ events?\b.*, in / }).last();
  const words = Number.parseInt((await count.textContent()) ?? '', 10);
  await count.click();
  const list = page.getByRole('dialog', { name: `${words} event` });
  await expect(list.getByRole('link')).toHaveCount(words);
  await expectNoViolations(page);
  await list.getByRole('link').last().click();
  await expect(list).toHaveCount(0);
});

test('lanes that have gone above an event come back when they are asked for', async ({ page }) => {
  await visit(page, `/event/${storied.id}/?lanes=storyline`);
  const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
  const few = await lanes.count();
  const more = page.getByRole('button', { name: /^and \d+ more lanes?$/ });
  const gone = Number.parseInt(((await more.textContent()) ?? '').replace(/\D+/, ''), 10);
  await more.click();
  await expect(lanes).toHaveCount(few + gone);
  await expect(more).toHaveCount(0);
});

test('an event beyond the days in view is said to be there, and one press leads to it', async ({ page }) => {
  const { first, last } = corpus.span;
  const [year = '', month = ''] = last.split('-');
  expect(first < `${year}-${month}`).toBe(true);
  await visit(page, `/event/${sharedEvent.id}/?range=${year}-${month}-10..${year}-${month}-20`);
  await page.getByRole('button', { name: 'This event stands earlier: go there' }).click();
  await expect(page.getByRole('button', { name: /^This event stands/ })).toHaveCount(0);
  await expect(marksOf(page, sharedEvent).first()).toBeInViewport();
});

test('an event that the filters leave out is said to be so', async ({ page }) => {
  const left = found(
    corpus.events.find((event) => sourcesOf(event).length === 1),
    'event of one source',
  );
  const source = found(
    corpus.sources.find(({ id }) => !sourcesOf(left).includes(id)),
    'source that does not report it',
  );
  await visit(page, `/event/${left.id}/?src=${source.id}`);
  await expect(page.getByText('This event is not among those that the filters show.')).toBeVisible();
});
