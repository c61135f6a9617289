import { TensionLinks, type TensionLinksProps } from '#compare/TensionLinks.tsx';
import { countOf } from '#base/count-of.ts';
import type { TensionHead } from '#model/comparing/compare.ts';
import { useEditorsLang } from '#ui/lang.ts';

/** A question with what is shown of it. */
interface ShownQuestion {
  readonly id: string;
  readonly title: string;
  readonly events: number;
  readonly tensions: readonly TensionHead[];
}

/** Of more places than these the page of the question tells. */
const MOST_FOLDED = 24;

export interface QuestionLinksProps extends Omit<TensionLinksProps, 'tensions' | 'atOnce'> {
  readonly questions: readonly ShownQuestion[];
}

/** The questions that run through the sources, with the places where passages disagree. */
export function QuestionLinks({ questions, ...links }: QuestionLinksProps) {
  const lang = useEditorsLang();
  return (
    <ul className="gap-x-10 wide:columns-2">
      {questions.map(({ id, title, events, tensions }) => (
        <li key={id} className="break-inside-avoid border-t border-rule py-2">
          <a
            href={links.hrefOfRecord(id)}
            dir="auto"
            lang={lang}
            className="font-serif text-base leading-snug no-underline hover:underline"
          >
            {title}
          </a>
          {tensions.length > 0 && tensions.length <= MOST_FOLDED ? (
            <details>
              <summary className="nums min-h-6 cursor-pointer py-0.5 text-xs text-muted hover:text-accent">
                {countOf(events, 'event')}; passages disagree in {countOf(tensions.length, 'place')}
              </summary>
              <TensionLinks tensions={tensions} {...links} />
            </details>
          ) : (
            <p className="nums text-xs text-muted">
              {countOf(events, 'event')}
              {tensions.length > 0 ? `; passages disagree in ${countOf(tensions.length, 'place')}` : null}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
