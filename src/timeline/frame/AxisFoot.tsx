import { type ReactNode, useMemo, useState } from 'react';

import { countOf } from '#base/count-of.ts';
import { printSpan } from '#model/day.ts';
import { rangeOf } from '#scale/use-viewport.ts';
import { Key, KEY_ID } from '#timeline/frame/Key.tsx';
import { OpenBeyond } from '#timeline/frame/OpenBeyond.tsx';
import { formsIn } from '#timeline/layout/forms.ts';
import { keyEntries } from '#timeline/layout/scene/key-scene.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';
import { sharedMemo } from '#ui/shared-memo.ts';

export interface AxisFootProps extends Pick<TimelineProps, 'chronology' | 'lanes' | 'focus' | 'Overview'> {
  readonly timeline: TimelineState;
}

const useForms = sharedMemo(formsIn);

const QUIET =
  'min-h-6 text-xs text-muted underline decoration-rule hover:decoration-current noscript:hidden print:hidden';

/**
 * What stands below the lanes, so that nothing moves under the pointer when it comes and goes with
 * a zoom: the overview, the key, and what does not stand above. Over what is open the key is
 * folded.
 */
export function AxisFoot({ timeline, chronology, lanes, focus, Overview }: AxisFootProps): ReactNode {
  const { view, limits, fitted, compact, dated, allDated } = timeline;
  const [unfolded, setUnfolded] = useState(false);
  const forms = useForms(chronology, limits);
  const key = useMemo(() => keyEntries(forms, lanes.grouping === 'source'), [forms, lanes.grouping]);
  const gone = focus.open === null ? 0 : allDated.length - dated.length;
  const folded = compact && !unfolded;
  return (
    <>
      <div className="flex">
        <div className={compact ? 'flex w-50 shrink-0 gap-4' : 'md:w-50'}>
          {gone > 0 ? (
            <button type="button" className={QUIET} onClick={timeline.onEveryLane}>
              and {countOf(gone, 'more lane')}
            </button>
          ) : null}
          {compact ? (
            <button
              type="button"
              className={QUIET}
              aria-expanded={unfolded}
              aria-controls={KEY_ID}
              aria-label="Key to the marks"
              onClick={() => setUnfolded(!unfolded)}
            >
              Key
            </button>
          ) : null}
        </div>
        {fitted && focus.source === null ? null : (
          <div className="pt-1.5">
            <Overview
              store={timeline.store}
              view={view}
              limits={limits}
              width={timeline.width}
              dated={allDated}
              chronology={chronology}
              selectedAt={timeline.selectedExtent?.at ?? null}
            />
          </div>
        )}
      </div>
      <div className={`flex items-start justify-between gap-6 md:pl-50 ${folded && fitted ? '' : 'pt-1.5'}`}>
        <Key entries={key} folded={folded} />
        {focus.open === null ? null : <OpenBeyond timeline={timeline} />}
        {fitted ? null : (
          <p className="nums ml-auto shrink-0 text-2xs text-muted">
            In view: {printSpan(rangeOf(view, limits) ?? chronology.span)}
          </p>
        )}
      </div>
    </>
  );
}
