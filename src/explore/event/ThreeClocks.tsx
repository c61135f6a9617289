import { Elements } from '#drawing/paint/Elements.tsx';
import { clockHeight, clockScene } from '#explore/event/layout/clock-scene.ts';
import { CLOCK_WIDTH, type Clocks } from '#explore/event/layout/clocks.ts';

/** The names, then the pictures with the words beside them where there is room, else below. */
const ROW = 'grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3';
const PICTURE = 'grid items-end gap-x-3 @2xl:grid-cols-[22.5rem_minmax(0,1fr)]';

/**
 * When it happened, was said and was published, under each other on one scale of days, whose ends
 * stand below; the words beside each bar say the same.
 */
export function ThreeClocks({ clocks, ends }: Clocks) {
  return (
    <div className="nums @container text-xs">
      <dl className="grid gap-y-1">
        {clocks.map((clock) => (
          <div key={clock.name} className={`${ROW} @2xl:items-end`}>
            <dt className="text-muted">{clock.name}</dt>
            <dd className={PICTURE}>
              <svg
                aria-hidden="true"
                className="w-full max-w-90 @max-2xl:order-2"
                viewBox={`0 0 ${CLOCK_WIDTH} ${clockHeight(clock)}`}
              >
                <Elements of={clockScene(clock)} />
              </svg>
              <span>{clock.words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p aria-hidden="true" className={`${ROW} text-2xs text-muted`}>
        <span className="col-start-2 flex max-w-90 justify-between">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      </p>
    </div>
  );
}
