import { type KeyboardEvent, type MouseEvent, useEffect } from 'react';

import { revealing } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { toldAt } from '#model/told-event.ts';
import { listenToGestures } from '#scale/gestures.ts';
import { viewportByKey } from '#scale/scale-keys.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import { type Stop, stopFor } from '#timeline/layout/stops.ts';
import { PlotLayers } from '#timeline/plot/PlotLayers.tsx';
import { useNearStop } from '#timeline/plot/use-near-stop.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

export interface PlotProps extends TimelineProps {
  readonly timeline: TimelineState;
}

/**
 * The marks of the axis, and what pointer and keyboard do there. One stop in the tab order; arrow
 * keys move within.
 */
export function Plot({ timeline, chronology, shown, lanes, focus, links, on, Card, EdgeCounts, Ticks }: PlotProps) {
  const { store, view, limits, width, layout, dated, stops, plot, painted, active, clusters } = timeline;
  const near = useNearStop(stops, on.approach);
  const nearStop = near.stop;
  const nearLane = nearStop && at(layout.lanes, nearStop.lane);

  useEffect(() => {
    const element = plot.current;
    return element ? listenToGestures({ element, limits, get: store.get, set: store.set }) : undefined;
  }, [plot, limits, store]);

  function moveTo(stop: Stop) {
    active.focus(stop.id);
    active.choose(stop.id);
    store.jump(revealing(store.get(), stop.from, stop.to, limits));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = viewportByKey(event, store.get(), timeline.zoomedAt(), limits);
    const from = stops.byId.get(stopAt(event.target) ?? '') ?? active.stop;
    const next = moved === null && from ? stopFor(stops, from, event.key) : null;
    if (moved) store.jump(moved);
    else if (next) moveTo(next);
    else if (event.key === 'Escape') on.deselect?.();
    else return;
    event.preventDefault();
  }

  /**
   * What is under the pointer changes without end while things move: then nothing is approached.
   */
  function approach(target: EventTarget | null, waits = false) {
    if (store.isMoving()) near.stay();
    else near.approach(stopAt(target), waits);
  }

  function onClick({ target }: MouseEvent) {
    if (target === painted.plotCanvas.current) return;
    approach(target);
    const id = stopAt(target);
    // What is opened tells more than its card, and is not to be covered by it.
    near.forget();
    if (id !== null) active.choose(id);
    else if (clusters.opened) clusters.close();
    else on.deselect?.();
  }

  return (
    <>
      <div
        ref={plot}
        className="plot relative"
        role="presentation"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) => approach(event.target, true)}
        onPointerLeave={() => approach(null, true)}
        onFocus={(event) => {
          approach(event.target);
          const id = stopAt(event.target);
          if (id !== null) active.choose(id);
        }}
        onBlur={() => approach(null)}
      >
        <PlotLayers
          chronology={chronology}
          layout={layout}
          dated={dated}
          lowHeights={timeline.lowHeights}
          ticked={shown.ticked}
          view={view}
          limits={limits}
          width={width}
          selected={focus.selected}
          lit={focus.lit}
          tied={lanes.grouping === 'source' ? (nearStop?.event ?? focus.selected) : undefined}
          tabStop={active.stop?.id ?? null}
          opened={clusters.opened?.stop ?? null}
          moving={painted.plotLayer}
          canvas={painted.plotCanvas}
          hrefOfEvent={links.event}
          onOpenCluster={clusters.open}
          onGo={store.jump}
          EdgeCounts={EdgeCounts}
          Ticks={Ticks}
        />
      </div>
      {nearLane && nearStop.mark ? (
        <Card
          chronology={chronology}
          told={toldAt(chronology, nearStop.event, sourceOfLane(nearLane.lane))}
          ofSource={lanes.grouping === 'source'}
          place={{
            layout,
            lane: nearStop.lane,
            mark: nearStop.mark,
            view: store.get(),
            limits,
            width,
            onComing: near.linger,
            onHold: (held) => (held ? near.stay() : approach(null, true)),
            onClose: near.forget,
          }}
        />
      ) : null}
    </>
  );
}

/** The stop that an element belongs to. */
function stopAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;
}
