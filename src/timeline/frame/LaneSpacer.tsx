export interface LaneSpacerProps {
  /** In pixels. */
  readonly height: number;
  /** In a low window, where the style sheet chooses; null: the other holds for all. */
  readonly lowHeight: number | null;
}

/** Keeps the height of a lane, or of all, free. */
export function LaneSpacer({ height, lowHeight }: LaneSpacerProps) {
  const spacer = (each: number, className: string) => (
    <svg width={0} height={each} aria-hidden="true" className={`shrink-0 ${className}`} />
  );
  if (lowHeight === null) return spacer(height, '');
  return (
    <>
      {spacer(height, 'low:hidden')}
      {spacer(lowHeight, 'high:hidden')}
    </>
  );
}
