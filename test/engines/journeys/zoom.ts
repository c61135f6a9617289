import type { Journey } from '../journey.ts';
import { button, inView, mark } from '../places.ts';
import type { Reader } from '../reader.ts';
import { until } from '../until.ts';

/** The very day of a mark: its words may stand on either side of it. */
const point = { css: `${mark.css} .mark-point` };
const RANGE = /^\/\?range=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/;

/** How many days the address has in view, once it has them. */
async function daysInView({ isAt }: Reader): Promise<number> {
  const [, first = '', last = ''] = /range=(.*)\.\.(.*)$/.exec(await isAt(RANGE)) ?? [];
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

/** Waits until the address has more days in view, or fewer. */
function isZoomed(reader: Reader, days: number, way: 'in' | 'out'): Promise<number> {
  return until(`it is zoomed ${way} from ${days} days`, async () => {
    const value = await daysInView(reader);
    return (way === 'in' ? value < days : value > days) ? { value } : { meanwhile: `In view are ${value} days.` };
  });
}

export const zoomByButton: Journey = {
  name: 'zoom by button',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.click(button('Zoom in'));
    const once = await daysInView(reader);
    await reader.click(button('Zoom in'));
    const twice = await isZoomed(reader, once, 'in');
    await reader.see(inView);
    await reader.click(button('Zoom out'));
    await isZoomed(reader, twice, 'out');
    await reader.click(button('Fit'));
    await reader.isAt('/');
    await reader.count(inView, 0);
  },
};

export const zoomByKey: Journey = {
  name: 'zoom by key',
  walk: async (reader) => {
    await reader.visit('/');
    await reader.focus(mark);
    const { words } = await reader.focused(mark);
    await reader.driver.type('+');
    const once = await daysInView(reader);
    await reader.driver.type('+');
    const twice = await isZoomed(reader, once, 'in');
    await reader.driver.type('-');
    await isZoomed(reader, twice, 'out');
    await reader.driver.type('0');
    await reader.isAt('/');
    await reader.focused({ ...mark, words });
  },
};

export const zoomByWheel: Journey = {
  name: 'zoom by Control and the wheel, about the pointer',
  walk: async (reader) => {
    await reader.visit('/');
    const { middle } = await reader.see(point);
    await reader.driver.wheel(middle, { x: 0, y: -300 }, 'Control');
    const days = await daysInView(reader);
    await reader.see(inView);
    await until('the mark stays below the pointer', async () => {
      const { middle: now } = await reader.see(point);
      const off = Math.abs(now.x - middle.x);
      return off < 4 ? { value: off } : { meanwhile: `It is ${off} pixels off.` };
    });
    await reader.driver.wheel(middle, { x: 0, y: 100 }, 'Control');
    await isZoomed(reader, days, 'out');
    const before = await reader.isAt(RANGE);
    await reader.driver.wheel(middle, { x: 200, y: 0 }, null);
    const after = await until('a turn to the side moves the axis', async () => {
      const value = await reader.isAt(RANGE);
      return value === before ? { meanwhile: `It is at ${value}.` } : { value };
    });
    await reader.driver.wheel(middle, { x: 0, y: 300 }, null);
    await until('a turn without Control scrolls the page', async () => {
      const value = await reader.driver.evaluate(() => window.scrollY);
      return value > 100 ? { value } : { meanwhile: `It is ${value} pixels down.` };
    });
    await reader.isAt(after);
    return reader.driver.holdsControl ? undefined : 'Control at the wheel itself, for which an event of script stood';
  },
};
