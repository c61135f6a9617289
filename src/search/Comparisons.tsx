import type { FoundComparison } from '#model/search/compared.ts';
import { Snippet } from '#search/Snippet.tsx';
import { useEditorsLang } from '#ui/lang.ts';

export interface ComparisonsProps {
  readonly comparisons: readonly FoundComparison[];
  readonly hrefOf: (id: string) => string;
}

/** More of them are left to the page that has all. */
const MOST = 4;

/** The pages that compare what was looked for. */
export function Comparisons({ comparisons, hrefOf }: ComparisonsProps) {
  const lang = useEditorsLang();
  if (comparisons.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 py-1 text-xs wrap-anywhere">
      <p className="text-muted">In Compare</p>
      <ul aria-label="In Compare" className="flex min-w-0 flex-wrap gap-x-4">
        {comparisons.slice(0, MOST).map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(id)} lang={lang} dir="auto" className="inline-block min-h-6 font-serif text-sm text-link">
              <Snippet words={title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
