import { LANES, type Lanes } from '#model/choice/view-state.ts';

export interface LanesSelectProps {
  readonly lanes: Lanes;
  readonly onLanes: (lanes: Lanes) => void;
}

const LABELS: Readonly<Record<Lanes, string>> = {
  source: 'by source',
  storyline: 'by storyline',
  kind: 'by kind',
  none: 'none',
};

/** What the lanes of the axis stand for. */
export function LanesSelect({ lanes, onLanes }: LanesSelectProps) {
  return (
    <label className="text-xs text-muted">
      Lanes{' '}
      <select
        className="text-select"
        value={lanes}
        onChange={({ target }) => onLanes(LANES.find((each) => each === target.value) ?? 'source')}
      >
        {LANES.map((value) => (
          <option key={value} value={value}>
            {LABELS[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
