import { type Clock, CLOCK_WIDTH } from '#explore/event/layout/clocks.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface ThreeClocksProps {
  readonly clocks: readonly Clock[];
}

/** When it happened, was said and was published, under each other on one scale of days; the words beside each bar say the same. */
export function ThreeClocks({ clocks }: ThreeClocksProps) {
  return (
    <dl className="nums grid grid-cols-[auto_minmax(3rem,10rem)_minmax(0,1fr)] items-center gap-x-3 gap-y-1 text-xs">
      {clocks.map(({ name, marks, words }) => (
        <div
          key={name}
          className="col-span-3 grid grid-cols-[5em_minmax(0,1fr)] items-center gap-x-3 supports-[grid-template-columns:subgrid]:grid-cols-subgrid"
        >
          <dt className="text-muted">{name}</dt>
          <dd className="grid grid-cols-[minmax(3rem,10rem)_minmax(0,1fr)] items-center gap-x-3 supports-[grid-template-columns:subgrid]:col-span-2 supports-[grid-template-columns:subgrid]:grid-cols-subgrid">
            <svg aria-hidden="true" className="h-3 w-full" viewBox={`0 0 ${CLOCK_WIDTH} 12`} preserveAspectRatio="none">
              <path d={`M0 6H${CLOCK_WIDTH}`} className="stroke-rule" vectorEffect="non-scaling-stroke" />
              {marks.map(({ x, width, source }, index) => (
                <rect
                  // Marks have no identity beyond their place in the row.
                  key={`${x} ${width} ${index}`}
                  x={x}
                  y={2}
                  width={width}
                  height={8}
                  data-source-look={source === null ? undefined : sourceLook(source)}
                  className={source === null ? 'fill-ink' : 'fill-(--source)'}
                />
              ))}
            </svg>
            <span>{words}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
