import { Elements } from '#drawing/paint/Elements.tsx';
import { Picture } from '#drawing/paint/Picture.tsx';
import { KEY_HEIGHT, type KeyEntry } from '#timeline/layout/scene/key-scene.ts';

export interface KeyProps {
  readonly entries: readonly KeyEntry[];
  /** Whether only those see it who cannot unfold it. */
  readonly folded: boolean;
}

/** Names it for what unfolds it. */
export const KEY_ID = 'axis-key';

/** How to read a mark. */
export function Key({ entries, folded }: KeyProps) {
  return (
    <ul
      id={KEY_ID}
      className={`key flex-wrap gap-x-4.5 gap-y-1 text-2xs text-muted ${folded ? 'hidden noscript:flex' : 'flex'}`}
      aria-label="How dates are drawn"
    >
      {entries.map(({ label, width, picture }) => (
        <li key={label}>
          <Picture className="picture key-glyph" width={width} height={KEY_HEIGHT} aria-hidden="true">
            <Elements of={[picture]} />
          </Picture>
          {label}
        </li>
      ))}
    </ul>
  );
}
