import type { Journey } from '../journey.ts';
import { button, eventPath, firstSource, inView, panelHeading } from '../places.ts';
import { until } from '../until.ts';

const path = `${eventPath}?src=${firstSource}&range=2015-09-20..2015-10-20`;

export const share: Journey = {
  name: 'share: the link is copied, the dialog gives it, and it leads to the same view',
  walk: async (reader) => {
    await reader.visit(path);
    await reader.click(button('Copy link'));
    await reader.see(button('Link copied'));
    await reader.click(button('Share'));
    await reader.see({ css: 'dialog[open] h2', words: /^Share / });
    const link = await until('the dialog gives the link', async () => {
      const [field] = await reader.driver.evaluate(() =>
        [...document.querySelectorAll('dialog[open] textarea')].map((each) => each.textContent),
      );
      return field?.endsWith(path) ? { value: field } : { meanwhile: `It gives ${field}.` };
    });
    await reader.driver.press('Escape');
    await reader.count({ css: 'dialog[open]' }, 0);
    await reader.focused(button('Share'));
    await reader.driver.open('about:blank');
    await reader.visit(link);
    await reader.isAt(path);
    await reader.see(panelHeading);
    await reader.count({ ...inView, words: /^In view: 20 Sep – 20 Oct 2015$/ }, 1);
  },
};
