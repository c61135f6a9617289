import { em } from '#base/em.ts';

export interface LaneSpacerProps {
  /** Of the lane, in pixels of the layout. */
  readonly height: number;
  /** In a low window, where the style sheet chooses; null: the other holds for all. */
  readonly lowHeight: number | null;
}

/** Keeps the height of a lane free beside what its head holds, the line above that included. */
export function LaneSpacer({ height, lowHeight }: LaneSpacerProps) {
  const spacer = (each: number, className: string) => (
    <svg width={0} height={em(each)} aria-hidden="true" className={`picture -mt-px shrink-0 ${className}`} />
  );
  if (lowHeight === null) return spacer(height, '');
  return (
    <>
      {spacer(height, 'low:hidden')}
      {spacer(lowHeight, 'high:hidden')}
    </>
  );
}
