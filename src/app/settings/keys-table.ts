import { LIST_KEY, SEARCH_KEY } from '#app/settings/list-key.ts';
import { type KeyRow, printKeys } from '#base/key-map.ts';
import type { KeyGroup } from '#explore/KeysDialog.tsx';
import { SCALE_KEYS } from '#scale/scale-keys.ts';
import { STOP_KEYS } from '#timeline/layout/stops.ts';

function printed(rows: readonly KeyRow<unknown>[]): KeyGroup['rows'] {
  return rows.map((row) => [printKeys(row), row.does]);
}

/**
 * What is pressed and what it does, from the maps that are asked when it is pressed; what the
 * browser itself does with a link is named, too.
 */
export const KEYS_TABLE: readonly KeyGroup[] = [
  {
    title: 'On the axis (Tab leads there)',
    rows: [...printed(STOP_KEYS), ['Enter', 'open the event'], ...printed(SCALE_KEYS)],
  },
  {
    title: 'Anywhere',
    rows: [
      ['Esc', 'close the event, back to where it was opened'],
      [SEARCH_KEY, 'search'],
      [LIST_KEY, 'this list'],
    ],
  },
  {
    title: 'With a pointer',
    rows: [
      ['Ctrl or Cmd and wheel, pinch', 'zoom about the pointer'],
      ['Drag, Shift and wheel', 'pan'],
      ['Double click', 'zoom in; with Shift, out'],
    ],
  },
];
