import { Elements } from '#drawing/paint/Elements.tsx';
import { clockHeight, clockScene } from '#explore/event/layout/clock-scene.ts';
import { CLOCK_WIDTH, type Clocks } from '#explore/event/layout/clocks.ts';

/**
 * When it happened, was said and was published, under each other on one scale of days, whose ends
 * stand below; the words beside each bar say the same.
 */
export function ThreeClocks({ clocks, ends }: Clocks) {
  return (
    <div className="nums @container text-xs">
      <dl className="grid gap-y-1">
        {clocks.map((clock) => (
          <div key={clock.name} className="clock">
            <dt>{clock.name}</dt>
            <dd>
              <span>{clock.words}</span>
              <svg aria-hidden="true" className="picture" viewBox={`0 0 ${CLOCK_WIDTH} ${clockHeight(clock)}`}>
                <Elements of={clockScene(clock)} />
              </svg>
            </dd>
          </div>
        ))}
      </dl>
      <p aria-hidden="true" className="clock text-2xs text-muted">
        <span className="col-start-2 flex max-w-90 justify-between">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      </p>
    </div>
  );
}
