import { act, fireEvent, render, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { filterEvents } from '#model/choice/filter.ts';
import { type Lanes, NO_FILTERS, type Rows } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';
import { HoverCard } from '#timeline/cards/HoverCard.tsx';
import type { AxisListeners, TimelineProps } from '#timeline/timeline-props.ts';
import { Overview } from '#timeline/frame/Overview.tsx';
import { MoreLanes } from '#timeline/frame/MoreLanes.tsx';
import { EdgeCounts } from '#timeline/plot/EdgeCounts.tsx';
import { movingAxis } from '#timeline/plot/moving-axis.ts';
import { Timeline } from '#timeline/Timeline.tsx';
import { all } from '../../fixtures/any-events.ts';
import { CORPUS } from '../../fixtures/timeline-corpus.ts';

export const START = { name: /^Strikes begin, / };

/** What a test says of a timeline, flat. */
interface Given {
  readonly chronology?: Chronology;
  readonly shown?: Int32Array;
  readonly lanes?: Lanes;
  readonly laneOrder?: readonly string[];
  readonly rows?: Rows;
  readonly most?: number | null;
  readonly sources?: ReadonlySet<string>;
  readonly ticked?: ReadonlySet<string>;
  readonly selected?: number | null;
  /** Index of the event that is told on the page. */
  readonly open?: number | null;
  /** The source that the page is about. */
  readonly source?: string | null;
  readonly range?: DaySpan | null;
}

/** What a timeline tells, kept. */
export function listeners() {
  return {
    range: vi.fn(),
    toggleSource: vi.fn(),
    laneOrder: vi.fn(),
    mostLanes: vi.fn(),
    deselect: vi.fn(),
    approach: vi.fn(),
  };
}

export function propsOf(given: Given, on: AxisListeners): TimelineProps {
  const { chronology = CORPUS, sources = new Set(), selected = null, open = null, source = null } = given;
  const bySource = filterEvents(chronology, NO_FILTERS).bySource;
  return {
    chronology,
    shown: { events: given.shown ?? all(chronology), sources, ticked: given.ticked ?? sources, bySource },
    lanes: {
      grouping: given.lanes ?? 'source',
      order: given.laneOrder ?? [],
      rows: given.rows ?? 'all',
      most: given.most ?? null,
    },
    focus: { selected, open, lit: null, source },
    range: given.range ?? null,
    links: {
      event: (id, passage) => `/event/${id}/${passage ?? ''}`,
      source: (id) => `/source/${id}/`,
      lane: ({ id }) => `/?only=${id}`,
    },
    on,
    Card: ({ told, place }) => (
      <HoverCard {...place} titles={chronology.events.titles}>
        {told.title}
      </HoverCard>
    ),
    Overview,
    MoreLanes,
    EdgeCounts,
    movingAxis,
    Ticks: () => null,
  };
}

export function setup(given: Given = {}, change: Partial<AxisListeners> = {}) {
  const on = listeners();
  const told = { ...on, ...change };
  const { rerender, container } = render(<Timeline {...propsOf(given, told)} />);
  const plot = container.querySelector<HTMLElement>('.plot');
  if (!plot) throw new Error('The axis has no plot');
  return {
    on,
    user: userEvent.setup(),
    container,
    plot,
    marks: () => within(plot).queryAllByRole('link'),
    mark: (name: RegExp) => within(plot).getByRole('link', { name }),
    showAgain: (next: Given) => rerender(<Timeline {...propsOf({ ...given, ...next }, told)} />),
    press: (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key }),
    /** Focuses the one stop of the axis that is in the tab order. */
    enter: () => {
      const stop = plot.querySelector<SVGElement>('[data-stop][tabindex="0"]');
      if (!stop) throw new Error('The axis has no stop');
      act(() => stop.focus());
    },
    focusedName: () => document.activeElement?.getAttribute('aria-label') ?? null,
  };
}
