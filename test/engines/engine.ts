import type { Driver } from './driver.ts';

/** The window that journeys take place in: a desk, or a phone. */
export type WindowKind = 'desk' | 'phone';

/** The sizes of their pages, as far as the engine can make them so. */
export const WINDOWS: Record<WindowKind, { readonly width: number; readonly height: number }> = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

/** A browser that has been started. */
export interface RunningEngine {
  /** `153.7.0` */
  readonly version: string;
  /** A new window that remembers nothing of those before it, for pages of this site. */
  readonly newWindow: (kind: WindowKind, origin: string) => Promise<Driver>;
  readonly stop: () => Promise<void>;
}

/** A browser engine that may be installed here. */
export interface Engine {
  /** `webkit`, as it is chosen. */
  readonly id: string;
  /** `WebKitGTK`, as it is called. */
  readonly name: string;
  /** How what it needs is installed. */
  readonly install: string;
  /** What of it this machine lacks; null: nothing. */
  readonly lacks: () => string | null;
  readonly start: () => Promise<RunningEngine>;
}
