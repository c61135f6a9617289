import type { Journey } from '../journey.ts';
import { eventPath, panelHeading, row } from '../places.ts';

export const back: Journey = {
  name: 'Back to the place in the list',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.click(row);
    await reader.isAt(eventPath);
    await reader.see(panelHeading);
    await reader.driver.back();
    await reader.isAt('/');
    await reader.count(panelHeading, 0);
    await reader.see(row);
  },
};
