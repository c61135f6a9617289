import type { Subject } from './subjects.ts';

/** All that the benchmark knows of Sourceline's page. */
export const SOURCELINE: Subject = {
  name: 'sourceline',
  path: '/',
  byKeyboard: true,
  timeline: 'section[aria-label="Timeline"]',
  drawing: '.plot',
  marks: '.plot [data-event], .plot [data-stop]',
  plot: '.plot',
  pan: 'drag',
  zoom: 'wheel',
  zoomFirst: 5,
  filter: 'section[aria-label="Timeline"] input[type="checkbox"]',
  search: '.search input',
  searchReady: '.search[data-ready]',
  passages: {
    eventLink: '.plot a[data-event], main a[href^="/event/"]',
    openPassage: 'article mark:has([aria-current="true"]), article mark:target',
  },
};

/** The address of a passage in its article, by the passage's id. */
export function passageAddress(id: string): string {
  const [source = '', stretch = ''] = id.split(':');
  return `/source/${source}/#${stretch}`;
}
