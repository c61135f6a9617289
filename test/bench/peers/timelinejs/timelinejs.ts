import '@knight-lab/timelinejs/dist/css/timeline.css';

import { Timeline } from '@knight-lab/timelinejs';

import { type BenchEvent, SPAN_FIRST } from '../../corpus/bench-event.ts';
import { openPeerPage } from '../peer-page.ts';

const MS_PER_DAY = 86_400_000;

function toDate(day: number) {
  const date = new Date((SPAN_FIRST + day) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function toSlide({ id, title, group, first, last, hasEnd }: BenchEvent) {
  const slide = { unique_id: id, group: `Group ${group}`, start_date: toDate(first), text: { headline: title } };
  return hasEnd ? { ...slide, end_date: toDate(last) } : slide;
}

void openPeerPage((host, events) => {
  const draw = (shown: readonly BenchEvent[]) => {
    // eslint-disable-next-line no-new -- the timeline lives in its element
    new Timeline(host, { events: shown.map(toSlide) }, { font: null, script_path: '/' });
  };
  draw(events);
  // It has no filter: showing fewer events is making it anew.
  return (passes) => {
    host.replaceChildren();
    draw(events.filter(passes));
  };
});
