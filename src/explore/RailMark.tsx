import type { EventHead } from '#model/chronology.ts';

export interface RailMarkProps {
  readonly head: EventHead;
}

/** An event's date on the list's rail, time running downwards: the marks of the axis, turned. */
export function RailMark({ head }: RailMarkProps) {
  const { reading, earliest, latest, status } = head;
  const before = earliest === null && latest !== null;
  const after = latest === null && earliest !== null;
  const none = earliest === null && latest === null;
  const bar = !before && !after && earliest !== latest && reading !== 'accumulated';
  return (
    <svg className="mt-0.5 h-6 w-4 overflow-visible" viewBox="0 0 16 24" aria-hidden="true">
      {before ? <path className="fill-ink opacity-40" d="M8 0L11 12H5Z" /> : null}
      {after ? <path className="fill-ink opacity-40" d="M5 12H11L8 24Z" /> : null}
      {reading === 'accumulated' ? <path className="fill-none stroke-ink" strokeWidth={1.4} d="M4.5 1H11.5M8 1V12" /> : null}
      {bar && reading === 'throughout' ? <path className="stroke-ink" d="M8 2V22" strokeWidth={6} /> : null}
      {bar && reading === 'within' ? (
        <path className="stroke-ink opacity-70" d="M8 2V22" strokeWidth={6} strokeDasharray="1.4 2" />
      ) : null}
      {bar || none ? null : (
        <circle
          className={status === 'planned' ? 'fill-paper stroke-ink' : 'fill-ink stroke-ink'}
          cx={8}
          cy={12}
          r={3.6}
          strokeWidth={1.4}
        />
      )}
    </svg>
  );
}
