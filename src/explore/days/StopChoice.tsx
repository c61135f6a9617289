import { useId } from 'react';

import { SourceBadge, type SourceBadgeProps } from '#ui/SourceBadge.tsx';

interface Stop {
  readonly id: string;
  /** Its day. */
  readonly label: string;
  /** How much was known. */
  readonly words: string;
  /** The articles that had been published from then on, surely or perhaps. */
  readonly badges: readonly SourceBadgeProps[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

export interface StopChoiceProps {
  readonly stops: readonly Stop[];
  readonly playing: boolean;
  /** Null: there is nothing to play. */
  readonly onPlay: (() => void) | null;
}

/** One of the days by which something had been published, or any. */
export function StopChoice({ stops, playing, onPlay }: StopChoiceProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="float-left font-semibold">As published by</legend>
      <div className="flex justify-end">
        {onPlay ? (
          <button type="button" className="text-control text-2xs" aria-pressed={playing} onClick={onPlay}>
            {playing ? 'Pause' : 'Play how it grew'}
          </button>
        ) : null}
      </div>
      <p className="clear-both pb-1 text-2xs text-muted">
        Hides what was published later, and counts again as of the end of that day.
      </p>
      {stops.map(({ id, label, words, badges, chosen, onChoose }) => (
        <label key={id} className="flex min-h-6 items-baseline gap-2 py-0.5 pointer-coarse:py-1.5">
          <input
            type="radio"
            name={name}
            className="size-3.5 shrink-0 translate-y-0.5 accent-accent"
            checked={chosen}
            onChange={onChoose}
          />
          <span className="min-w-0 grow">
            <span className="nums">{label}</span>{' '}
            {badges.map((badge) => (
              <SourceBadge key={badge.letter} {...badge} />
            ))}
            <span className="nums block text-2xs text-muted">{words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
