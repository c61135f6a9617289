/** A stop beside the one that is shown. */
interface Stop {
  /** Its day. */
  readonly label: string;
  readonly onGo: () => void;
}

export interface PublishedLineProps {
  readonly day: string;
  /** `3 of 5 articles, 42 of 87 events`. */
  readonly words: string;
  /** What may have been published besides; empty: nothing. */
  readonly perhaps: string;
  /** Whether a change of it is to be heard: nothing else on the page says it. */
  readonly heard: boolean;
  readonly previous: Stop | null;
  readonly next: Stop | null;
  readonly playing: boolean;
  /** Null: there is nothing to play. */
  readonly onPlay: (() => void) | null;
  readonly onAll: () => void;
}

/** Which part of the record is shown, and the way to more of it, at the foot of the window. */
export function PublishedLine(props: PublishedLineProps) {
  const { day, words, perhaps, heard, previous, next, playing, onPlay, onAll } = props;
  return (
    <section aria-label="As published by" className="published-bar">
      <p className="nums" role={heard ? 'status' : undefined}>
        <strong className="font-semibold">As published by {day}:</strong> {words}. {perhaps}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 print:hidden">
        <Step stop={previous} words="Earlier" />
        <Step stop={next} words="Later" />
        {onPlay ? (
          <button type="button" className="text-control" aria-pressed={playing} onClick={onPlay}>
            {playing ? 'Pause' : 'Play'}
          </button>
        ) : null}
        <button type="button" className="text-control font-semibold" onClick={onAll}>
          Show all
        </button>
      </div>
    </section>
  );
}

/** It keeps the focus where there is nothing further. */
function Step({ stop, words }: { readonly stop: Stop | null; readonly words: string }) {
  return (
    <button
      type="button"
      className="nums text-control aria-disabled:no-underline aria-disabled:opacity-50"
      aria-disabled={stop === null}
      onClick={() => stop?.onGo()}
    >
      {words}
      {stop ? `: ${stop.label}` : ''}
    </button>
  );
}
