import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Calls `onPress` for each press that is within none of some elements, and `onFocus` where the
 * focus goes there: so what floats over the page is closed, and covers nothing that has the focus.
 * A dialog gives the focus back, and closes nothing.
 */
export function usePressOutside(
  elements: readonly RefObject<Element | null>[],
  onPress: () => void,
  onFocus = onPress,
): void {
  const hear = useEffectEvent(({ type, target }: Event) => {
    if (!(target instanceof Element) || elements.some(({ current }) => current?.contains(target))) return;
    if (type === 'pointerdown') onPress();
    // A press on words within gives the focus to what is around them.
    else if (!target.closest('dialog') && !elements.some(({ current }) => current && target.contains(current)))
      onFocus();
  });
  useEffect(() => {
    const listen = (event: Event) => hear(event);
    document.addEventListener('pointerdown', listen);
    document.addEventListener('focusin', listen);
    return () => {
      document.removeEventListener('pointerdown', listen);
      document.removeEventListener('focusin', listen);
    };
  }, []);
}
