export interface SkeletonProps {
  /** What is being waited for, for those who do not see the lines. */
  readonly label: string;
  /** How many lines of text to keep room for. */
  readonly lines: number;
}

/** Grey lines that keep the room of a text on its way. */
export function Skeleton({ label, lines }: SkeletonProps) {
  return (
    <div aria-busy="true">
      <output className="sr-only">{label}</output>
      <div aria-hidden="true" className="grid max-w-[57ch] gap-3 motion-safe:animate-pulse">
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className={`h-3.5 bg-raised ${line === lines - 1 ? 'w-1/2' : ''}`} />
        ))}
      </div>
    </div>
  );
}
