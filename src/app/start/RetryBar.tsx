import { Fault, type FaultProps } from '#app/start/Fault.tsx';

/**
 * Over a page that stands as it was built: it can be read and its links work, and the app can be
 * had by trying again.
 */
export function RetryBar(props: FaultProps) {
  return (
    <div className="sticky top-0 z-20 border-b border-strong-rule bg-raised px-4 py-2">
      <Fault {...props} />
    </div>
  );
}
