import type { FigureTension } from '#model/surveys/figures.ts';

export interface FigureTensionsProps {
  readonly tensions: readonly FigureTension[];
  /** Of which they are shown. */
  readonly measure: string;
  /** Whether each is said in its sentence too. */
  readonly whole: boolean;
  /** Where its passages stand side by side. */
  readonly hrefOfComparison: (id: string) => string;
}

/** Of more than these the page of the measure tells. */
const MOST_NAMED = 2;

/**
 * Why these numbers cannot be one curve, or disagree: first those with most figures of the measure.
 */
export function FigureTensions({ tensions, measure, whole, hrefOfComparison }: FigureTensionsProps) {
  const share = ({ measures }: FigureTension) =>
    measures.filter((each) => each === measure).length + 1 / (1 + new Set(measures).size);
  const particular = tensions.toSorted((a, b) => share(b) - share(a));
  const named = whole ? particular : particular.slice(0, MOST_NAMED);
  if (named.length === 0) return null;
  return (
    <div className="max-w-[72ch] text-xs">
      <p className="pb-1 text-2xs text-muted" aria-hidden="true">
        What cannot be compared
      </p>
      <ul aria-label="What cannot be compared" className="grid gap-1">
        {named.map(({ id, title, sentence }) => (
          <li key={id} className="border-l-2 border-accent pl-2">
            <a href={hrefOfComparison(id)} className="font-serif text-sm font-semibold no-underline hover:underline">
              {title}
            </a>
            {whole ? <span className="block">{sentence}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
