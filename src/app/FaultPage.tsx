import { LoadError } from '#app/load.ts';

export interface FaultProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Says in words what did not load, and the way on. */
export function Fault({ error, onRetry }: FaultProps) {
  const corrupt = error instanceof LoadError && error.kind === 'corrupt';
  const file = error instanceof LoadError ? error.file : null;
  return (
    <div role="alert" className="max-w-[62ch] border-l-4 border-accent py-1 pl-4 text-sm">
      <p className="font-semibold">
        {corrupt ? 'These data are damaged and are not shown.' : 'These data could not be reached.'}
      </p>
      <p className="mt-1 text-muted">
        {error.message} {file ? `File: ${file}.` : ''}{' '}
        {corrupt
          ? 'Loading the page again may bring a whole copy.'
          : 'What is on the page stays; try again when the network is back.'}
      </p>
      <button type="button" className="mt-2 min-h-6 border border-strong-rule px-3" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** The whole page when nothing can be shown without what failed. */
export function FaultPage(props: FaultProps) {
  return (
    <main className="py-16">
      <h1 className="mb-4 font-serif text-xl font-semibold">Sourceline</h1>
      <Fault {...props} />
    </main>
  );
}
