import { type RefObject, useEffect, useEffectEvent } from 'react';

/** What a field and what stands below it do. */
export interface FieldKeys {
  /** Something was typed, or the field was pressed. */
  readonly onInput: () => void;
  readonly onEscape: () => void;
  readonly onEnter: () => void;
  /** The arrow down, in the field; whether it led anywhere. */
  readonly onDown: () => boolean;
}

/** Hears what is pressed in a field, and in the form around it what nothing nearer has used. */
export function useFieldKeys(field: RefObject<HTMLInputElement | null>, keys: FieldKeys): void {
  const input = useEffectEvent(() => keys.onInput());
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const inField = event.target === field.current;
    if (event.key === 'Escape') keys.onEscape();
    else if (event.key === 'Enter' && inField) keys.onEnter();
    else if (event.key !== 'ArrowDown' || !inField || !keys.onDown()) return;
    // It is used up: the event beneath stays open.
    event.preventDefault();
  });
  useEffect(() => {
    const own = field.current;
    const form = own?.form;
    if (!own || !form) return;
    const onInput = () => input();
    const onKey = (event: KeyboardEvent) => press(event);
    own.addEventListener('input', onInput);
    own.addEventListener('click', onInput);
    form.addEventListener('keydown', onKey);
    return () => {
      own.removeEventListener('input', onInput);
      own.removeEventListener('click', onInput);
      form.removeEventListener('keydown', onKey);
    };
  }, [field]);
}
