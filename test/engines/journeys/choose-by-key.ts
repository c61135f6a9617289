import type { Journey } from '../journey.ts';
import { eventPath, mark, panelHeading, row } from '../places.ts';

export const chooseByKey: Journey = {
  name: 'a mark and a row chosen by key, and left by Escape',
  walk: async (reader) => {
    await reader.visit('/');
    for (const target of [mark, row]) {
      await reader.focus(target);
      await reader.driver.press('Enter');
      await reader.isAt(eventPath);
      await reader.see(panelHeading);
      await reader.driver.press('Escape');
      await reader.isAt('/');
      await reader.focused(target);
    }
  },
};
