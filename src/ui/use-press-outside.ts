import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Calls `onPress` for each press that is within none of some elements: so what floats over the page
 * is closed.
 */
export function usePressOutside(elements: readonly RefObject<Element | null>[], onPress: () => void): void {
  const press = useEffectEvent(({ target }: PointerEvent) => {
    if (target instanceof Element && !elements.some(({ current }) => current?.contains(target))) onPress();
  });
  useEffect(() => {
    const listen = (event: PointerEvent) => press(event);
    document.addEventListener('pointerdown', listen);
    return () => document.removeEventListener('pointerdown', listen);
  }, []);
}
