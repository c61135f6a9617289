import { Elements } from '#drawing/paint/Elements.tsx';
import { CLOCK_HEIGHT, clockScene } from '#explore/event/layout/clock-scene.ts';
import { type Clock, CLOCK_WIDTH } from '#explore/event/layout/clocks.ts';

export interface ThreeClocksProps {
  readonly clocks: readonly Clock[];
}

/**
 * When it happened, was said and was published, under each other on one scale of days; the words
 * beside each bar say the same.
 */
export function ThreeClocks({ clocks }: ThreeClocksProps) {
  return (
    <dl className="nums grid grid-cols-[auto_minmax(3rem,10rem)_minmax(0,1fr)] items-center gap-x-3 gap-y-1 text-xs">
      {clocks.map((clock) => (
        <div
          key={clock.name}
          className="col-span-3 grid grid-cols-[5em_minmax(0,1fr)] items-center gap-x-3 supports-[grid-template-columns:subgrid]:grid-cols-subgrid"
        >
          <dt className="text-muted">{clock.name}</dt>
          <dd className="grid grid-cols-[minmax(3rem,10rem)_minmax(0,1fr)] items-center gap-x-3 supports-[grid-template-columns:subgrid]:col-span-2 supports-[grid-template-columns:subgrid]:grid-cols-subgrid">
            <svg
              aria-hidden="true"
              className="h-3 w-full"
              viewBox={`0 0 ${CLOCK_WIDTH} ${CLOCK_HEIGHT}`}
              preserveAspectRatio="none"
            >
              <Elements of={clockScene(clock)} />
            </svg>
            <span>{clock.words}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
