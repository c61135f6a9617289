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
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap" data-source-look={look}>
      <svg className="size-[0.72em] shrink-0 overflow-visible" viewBox="-5 -5 10 10" aria-hidden="true">
        <path
          className={hollow ? 'fill-paper stroke-(--source)' : 'fill-(--source) stroke-(--source)'}
          d={shapePath(look, 4)}
          strokeWidth={1.4}
        />
      </svg>
      <span className="font-semibold text-(--source)">{letter}</span>
    </span>
  );
}
