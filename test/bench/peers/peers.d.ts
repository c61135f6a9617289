/*
 * The little of each peer that its page uses, so that types can be checked where the peers are not installed.
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
  export class DataSet<Value> {
    constructor(values: readonly Value[]);
  }
  export class DataView<Value> {
    constructor(data: DataSet<Value>, options: { filter: (value: Value) => boolean });
    refresh(): void;
  }
  export class Timeline {
    constructor(host: HTMLElement, items: DataView<Item>, groups: DataSet<object>, options: object);
  }
}

declare module '@knight-lab/timelinejs' {
  export class Timeline {
    constructor(host: HTMLElement, data: object, options: object);
  }
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
