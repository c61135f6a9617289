import { LoadError, type LoadFault } from '#app/data/load.ts';
import { useRecovery } from '#app/start/recovery.ts';

/** What is said around the reason. */
interface FaultWords {
  readonly title: string;
  readonly advice: string;
}

export interface FaultProps {
  readonly error: Error;
  /** Another try, if there is one short of loading the page again. */
  readonly onRetry?: () => void;
  /** What is said of an exception; by default that a part of the page failed. */
  readonly words?: FaultWords;
}

const STAYS = 'What is on the page stays';

const LOAD_WORDS: Readonly<Record<LoadFault, FaultWords>> = {
  unreachable: { title: 'These data could not be reached.', advice: `${STAYS}; try again when the network is back.` },
  gone: { title: 'These data are no longer there.', advice: `${STAYS}.` },
  corrupt: { title: 'These data are damaged and are not shown.', advice: 'Trying again may bring a whole copy.' },
  part: { title: 'A part of the program did not come.', advice: `${STAYS}; trying again loads it at its address.` },
};

const EXCEPTION: FaultWords = { title: 'This part of the page failed.', advice: 'The others go on.' };

const OUTCOMES = {
  silent: 'The site did not answer.',
  'stays old': 'The site has a newer version, which did not come when the page was loaded again.',
};

/** Says in words what failed, and the way on. */
export function Fault({ error, onRetry, words = EXCEPTION }: FaultProps) {
  const { outcome, again } = useRecovery(error, onRetry);
  const { kind, file } = error instanceof LoadError ? error : { kind: null, file: null };
  const { title, advice } = kind === null ? words : LOAD_WORDS[kind];
  return (
    <div role="alert" className="max-w-[62ch] border-l-4 border-accent py-1 pl-4 text-sm wrap-anywhere">
      <p className="font-semibold">{title}</p>
      <p className="mt-1 text-muted">
        {error.message} {file === null ? '' : `File: ${file}.`}
      </p>
      <p className="text-muted">{outcome === null ? advice : OUTCOMES[outcome]}</p>
      <button type="button" className="mt-2 min-h-6 border border-strong-rule px-3" onClick={again}>
        Try again
      </button>
    </div>
  );
}
