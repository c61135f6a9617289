import type { FocusEvent, PointerEvent } from 'react';

/** Handlers for an element that holds others with `data-lights`. */
export interface Lighting {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/**
 * Tells what stands under the pointer or has the focus, by its `data-lights`; null when nothing
 * does. One pair of handlers for any number of parts.
 */
export function lighting(onLight: (lit: string | null) => void): Lighting {
  const tell = ({ target }: { readonly target: EventTarget }) => {
    const part = target instanceof Element ? target.closest('[data-lights]') : null;
    onLight(part?.getAttribute('data-lights') ?? null);
  };
  const end = () => onLight(null);
  return { onPointerOver: tell, onPointerLeave: end, onFocus: tell, onBlur: end };
}
