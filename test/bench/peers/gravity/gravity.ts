import { type GravityEvent, Timeline } from '@gravity-ui/timeline';

import { type BenchEvent, GROUPS, SPAN_DAYS } from '../../corpus/bench-event.ts';
import { instantOf, openPeerPage, tellDrawn } from '../peer-page.ts';

const TRACKS = 5;
const TRACK_HEIGHT = 25;

/** It does not stack by itself: events take the tracks of their group in turn. */
function toGravity({ id, group, first, last }: BenchEvent, index: number): GravityEvent {
  return { id, from: instantOf(first), to: instantOf(last + 1), axisId: `group-${group}`, trackIndex: index % TRACKS };
}

void openPeerPage((host, events) => {
  const canvas = document.createElement('canvas');
  host.append(canvas);
  const axes = Array.from({ length: GROUPS }, (_, group) => ({
    id: `group-${group}`,
    tracksCount: TRACKS,
    top: group * TRACKS * TRACK_HEIGHT,
    height: 12,
  }));
  const timeline = new Timeline({
    settings: { start: instantOf(0), end: instantOf(SPAN_DAYS), axes, events: events.map(toGravity) },
    viewConfiguration: {},
  });
  timeline.init(canvas);
  timeline.on('on-select-change', tellDrawn);
  tellDrawn();
  window.benchTarget = () => {
    const { api } = timeline;
    const { start, end } = api.getInterval();
    const { left, top } = canvas.getBoundingClientRect();
    const index = events.findIndex(({ first }) => instantOf(first) > start && instantOf(first + 1) < end);
    const event = events[index];
    if (!event) return null;
    const track = event.group * TRACKS + (index % TRACKS);
    return {
      x: left + api.timeToPosition(instantOf(event.first + 0.5)),
      y: top + api.getRulerHeight() + (track + 0.5) * TRACK_HEIGHT,
    };
  };
  return (passes) => {
    timeline.api.setEvents(events.filter(passes).map(toGravity));
    tellDrawn();
  };
});
