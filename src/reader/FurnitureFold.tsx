import { countOf } from '#base/count-of.ts';
import type { Language } from '#model/language.ts';
import type { Fold } from '#reader/layout/article-layout.ts';
import { MarkedRuns, type MarkingProps } from '#reader/MarkedRuns.tsx';
import { langOf } from '#ui/lang.ts';

export interface FurnitureFoldProps extends MarkingProps {
  readonly fold: Fold;
  /** Of the article; null: not said. */
  readonly language: Language | null;
}

/** Page furniture, folded and dimmed; open at first when the open passage stands in it. */
export function FurnitureFold({ fold, language, ...marking }: FurnitureFoldProps) {
  const holdsCurrent = fold.rows.some(({ runs }) =>
    runs.some(({ passages }) => passages.some(({ id }) => id === marking.currentPassage)),
  );
  const lines = fold.rows.length;
  return (
    <details open={holdsCurrent} className="max-w-[57ch] font-sans text-xs text-muted">
      <summary className="w-fit cursor-pointer py-1 hover:text-ink">
        Not article text: menus, captions, licence ({countOf(lines, 'line')})
      </summary>
      <div className="grid gap-1 border-l border-rule py-1 pl-3">
        {fold.rows.map((row) => (
          <p key={row.start} dir="auto" lang={langOf(language)} className="wrap-anywhere">
            <MarkedRuns runs={row.runs} {...marking} />
          </p>
        ))}
      </div>
    </details>
  );
}
