import type { SumStep } from '#model/comparing/compare.ts';

/** Arithmetic with the numbers of the passages, a step a line. */
export function SumSteps({ sums }: { readonly sums: readonly SumStep[] }) {
  return (
    <ol className="grid gap-2">
      {sums.map(({ formula, says }) => (
        <li key={formula} className="grid gap-x-6 md:grid-cols-[20rem_minmax(0,1fr)]">
          <span className="nums font-serif text-base italic">{formula}</span>
          <span className="max-w-[62ch] text-xs">{says}</span>
        </li>
      ))}
    </ol>
  );
}
