import { type Clock, CLOCKS } from '#model/clocks/clock.ts';
import { WordChoice } from '#ui/WordChoice.tsx';

export interface ClockChoiceProps {
  readonly clock: Clock;
  readonly onClock: (clock: Clock) => void;
}

const WORDS = { happened: 'happened', said: 'was said' };

/** By which time marks stand. */
export function ClockChoice({ clock, onClock }: ClockChoiceProps) {
  return <WordChoice label="Marks stand where it" words={WORDS} values={CLOCKS} chosen={clock} onChoose={onClock} />;
}
