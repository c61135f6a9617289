import { Elements } from '#drawing/paint/Elements.tsx';
import type { ToldEvent } from '#model/told-event.ts';
import { axisTargets, markName, stopName } from '#timeline/axis-targets.ts';
import { type DrawnMark, markScene } from '#timeline/layout/scene/mark-scene.ts';

export interface MarkLinkProps extends DrawnMark {
  readonly told: ToldEvent;
  /** Its title, date and sources, as spoken. */
  readonly name: string;
  /** The y of its row; x 0 is the middle of its anchor day. */
  readonly y: number;
  /** Names this mark among all marks of the axis, for focus. */
  readonly stop: string;
  readonly href: string;
  readonly current: boolean;
  /** Lit from elsewhere on the page. */
  readonly lit: boolean;
  /** In the tab order: one mark of the axis at a time is. */
  readonly tabbable: boolean;
  /** No longer to be seen. */
  readonly away: boolean;
}

/** One event on one lane: a real link, named by title, date and sources. */
export function MarkLink(props: MarkLinkProps) {
  const { told, name, y, stop, href, current, lit, tabbable, away, look } = props;
  // React knows <a> as HTML's alone; within an SVG it takes a transform.
  const place = { transform: `translate(0 ${y})`, ...(away ? { visibility: 'hidden' } : {}) };
  return (
    <a
      {...place}
      ref={axisTargets.named(stopName(stop), markName(told.id))}
      href={href}
      tabIndex={tabbable ? 0 : -1}
      aria-label={name}
      aria-current={current ? 'true' : undefined}
      data-event={told.id}
      data-lit={lit ? '' : undefined}
      data-stop={stop}
      data-source-look={look ?? undefined}
    >
      <Elements of={markScene(props)} />
    </a>
  );
}
