import { Elements } from '#drawing/paint/Elements.tsx';
import { clockHeight, clockScene } from '#explore/event/layout/clock-scene.ts';
import { CLOCK_WIDTH, type Clocks } from '#explore/event/layout/clocks.ts';

/** Name, picture and words beside each other where there is room, else the picture below. */
const ROW = '@md:grid @md:grid-cols-[7rem_minmax(0,1fr)] @md:gap-x-3 @[40rem]:items-end';
const PICTURE = '@[40rem]:grid @[40rem]:grid-cols-[22.5rem_minmax(0,1fr)] @[40rem]:items-end @[40rem]:gap-x-3';

/**
 * When it happened, was said and was published, under each other on one scale of days, whose ends
 * stand below; the words beside each bar say the same.
 */
export function ThreeClocks({ clocks, ends }: Clocks) {
  return (
    <div className="nums @container text-xs">
      <dl className="grid gap-y-1">
        {clocks.map((clock) => (
          <div key={clock.name} className={ROW}>
            <dt className="text-muted @max-md:float-left @max-md:w-31">{clock.name}</dt>
            <dd className={PICTURE}>
              <span className="@[40rem]:order-1">{clock.words}</span>
              <svg
                aria-hidden="true"
                className="clear-both block w-full max-w-90"
                viewBox={`0 0 ${CLOCK_WIDTH} ${clockHeight(clock)}`}
              >
                <Elements of={clockScene(clock)} />
              </svg>
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
