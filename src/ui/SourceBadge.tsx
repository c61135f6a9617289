import { shapePath, type SourceLook } from '#ui/source-look.ts';

export interface SourceBadgeProps {
  readonly letter: string;
  readonly look: SourceLook;
  /** Hollow: present, but not chosen or not speaking. */
  readonly hollow?: boolean;
}

/**
 * A source's letter with its shape and hue. The letter is the text; the shape says nothing a screen
 * reader needs.
 */
export function SourceBadge({ letter, look, hollow = false }: SourceBadgeProps) {
  return (
    <span className="badge" data-source-look={look} data-hollow={hollow || undefined}>
      <svg viewBox="-5 -5 10 10" aria-hidden="true">
        <path d={shapePath(look, 4)} />
      </svg>
      <span>{letter}</span>
    </span>
  );
}
