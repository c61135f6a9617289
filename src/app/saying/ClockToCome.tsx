import { Fault } from '#app/start/Fault.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';

/** Stands where the claims will, while their part of the program is not here or did not come. */
export function ClockToCome({ error }: { readonly error: Error | null }) {
  return (
    <div className="py-6">
      {error ? <Fault error={error} /> : <Skeleton lines={14} label="Loading when it was said" />}
    </div>
  );
}
