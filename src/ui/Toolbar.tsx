import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

export interface ToolbarProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Controls that are one stop of the Tab key: the one that had the focus last, arrows lead on. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const last = useRef<Element>(null);
  const all = () => [...(bar.current?.querySelectorAll<HTMLElement>('a, button') ?? [])];
  // Its controls come from elsewhere, and may come and go.
  const arrange = () => {
    const controls = all();
    const stop = controls.find((each) => each === last.current) ?? controls[0];
    for (const each of controls) each.tabIndex = each === stop ? 0 : -1;
  };
  useLayoutEffect(arrange);

  function onKeyDown({ key, target }: KeyboardEvent) {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const controls = all();
    const next = controls[controls.findIndex((each) => each === target) + step];
    if (step !== 0) next?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its controls take the focus
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        last.current = target;
        arrange();
      }}
    >
      {children}
    </div>
  );
}
