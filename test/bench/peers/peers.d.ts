/*
 * The little of each peer that its page uses, so that types can be checked where the peers are not
 * installed.
 */

declare module 'vis-timeline/standalone' {
  export interface Item {
    id: string;
    content: string;
    group: number;
    start: number;
    end?: number;
    type: 'point' | 'range';
  }
  export interface DataSet<Value> {
    get(): Value[];
  }
  export const DataSet: new <Value>(values: readonly Value[]) => DataSet<Value>;
  export interface DataView {
    refresh(): void;
  }
  export const DataView: new <Value>(data: DataSet<Value>, options: { filter: (value: Value) => boolean }) => DataView;
  export const Timeline: new (
    host: HTMLElement,
    items: DataView,
    groups: DataSet<{ id: number; content: string }>,
    options: Record<string, unknown>,
  ) => unknown;
}

declare module '@knight-lab/timelinejs' {
  export const Timeline: new (
    host: HTMLElement,
    data: { events: readonly unknown[] },
    options: Record<string, unknown>,
  ) => unknown;
}

declare module '@gravity-ui/timeline' {
  export interface GravityEvent {
    id: string;
    from: number;
    to: number;
    axisId: string;
    trackIndex: number;
  }
  export interface GravityAxis {
    id: string;
    tracksCount: number;
    top: number;
    height: number;
  }
  export class Timeline {
    readonly api: {
      setEvents(events: readonly GravityEvent[]): void;
      timeToPosition(time: number): number;
      getInterval(): { start: number; end: number };
      getRulerHeight(): number;
    };
    constructor(config: {
      settings: { start: number; end: number; axes: readonly GravityAxis[]; events: readonly GravityEvent[] };
      viewConfiguration?: object;
    });
    init(canvas: HTMLCanvasElement): void;
    on(type: 'on-select-change', listener: () => void): void;
  }
}
