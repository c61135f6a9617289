import type { Article, MarkedPassage } from '#model/details.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface PassagesOnPaperProps {
  /** The passages of an article, in its order. */
  readonly passages: readonly MarkedPassage[];
}

/** The numbers of an article's passages on paper, by their ids. */
export function passageNumbers({ passages }: Pick<Article, 'passages'>): ReadonlyMap<string, number> {
  return new Map(passages.map(({ id }, index) => [id, index + 1]));
}

/** For what each numbered passage is quoted: on paper, where no mark leads anywhere. */
export function PassagesOnPaper({ passages }: PassagesOnPaperProps) {
  const lang = useEditorsLang();
  return (
    <section aria-label="Passages" className="hidden border-t border-rule pt-2 text-xs print:block wide:col-span-2">
      <h2 className="font-semibold">For what the passages are quoted</h2>
      <ol>
        {passages.map((passage, index) => (
          <li key={passage.id} className="grid grid-cols-[2.25rem_minmax(0,1fr)] pt-0.5">
            <span className="nums text-muted">{index + 1}</span>
            <span>
              {[...new Map(passage.uses.map(({ event, title }) => [event, title]))].map(([event, title]) => (
                <span key={event} className="block">
                  <bdi lang={lang}>{title}</bdi> <span className="text-2xs text-muted">event/{event}/</span>
                </span>
              ))}
              <span className="text-2xs text-muted">#{fragmentOf(passage)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
