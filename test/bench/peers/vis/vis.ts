import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

import { DataSet, DataView, type Item, Timeline } from 'vis-timeline/standalone';

import { type BenchEvent, GROUPS } from '../../corpus/bench-event.ts';
import { instantOf, openPeerPage } from '../peer-page.ts';

function toItem({ id, title, group, first, last, hasEnd }: BenchEvent): Item {
  const item = { id, content: title, group, start: instantOf(first) };
  return hasEnd ? { ...item, end: instantOf(last + 1), type: 'range' } : { ...item, type: 'point' };
}

/** `?clusters`: with its own clustering. */
const clusters = new URLSearchParams(location.search).has('clusters');

void openPeerPage((host, events) => {
  const byId = new Map(events.map((event) => [event.id, event]));
  let passes: (event: BenchEvent) => boolean = () => true;
  const items = new DataView(new DataSet(events.map(toItem)), {
    filter: ({ id }) => {
      const event = byId.get(id);
      return event !== undefined && passes(event);
    },
  });
  const groups = new DataSet(Array.from({ length: GROUPS }, (_, id) => ({ id, content: `Group ${id}` })));
  // Without a start and an end, so that it fits its window to the events: with them it needs a
  // second longer at 50 events and a minute at 10,000.
  // eslint-disable-next-line no-new -- the timeline lives in its element
  new Timeline(host, items, groups, {
    height: '760px',
    stack: true,
    verticalScroll: true,
    ...(clusters ? { cluster: { maxItems: 1 } } : {}),
  });
  return (next) => {
    passes = next;
    items.refresh();
  };
});
