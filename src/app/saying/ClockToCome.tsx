import { Fault } from '#app/start/Fault.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface ClockToComeProps {
  readonly error: Error | null;
  /** What is loading. */
  readonly label?: string;
}

/** Stands where the claims will, while their part of the program is not here or did not come. */
export function ClockToCome({ error, label = 'Loading when it was said' }: ClockToComeProps) {
  return <div className="py-6">{error ? <Fault error={error} /> : <Skeleton lines={14} label={label} />}</div>;
}
