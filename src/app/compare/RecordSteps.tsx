import { useHref, useSite } from '#app/steps/site.ts';
import { openPage } from '#model/choice/view-state.ts';

export interface RecordStepsProps {
  /** What they are: `places`. */
  readonly label: string;
  readonly records: readonly { readonly id: string; readonly title: string }[];
  /** The one whose page it is. */
  readonly place: number;
}

/** The record before, and the next. */
export function RecordSteps({ label, records, place }: RecordStepsProps) {
  const { view } = useSite();
  const href = useHref();
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap justify-between gap-4 border-t border-strong-rule pt-3 print:hidden"
    >
      {[records[place - 1], records[place + 1]].map((other, side) =>
        other ? (
          <a key={other.id} href={href(openPage(view, { name: 'compare', id: other.id }))} className="text-link">
            {side === 0 ? 'Before: ' : 'Next: '}
            <bdi>{other.title}</bdi>
          </a>
        ) : (
          <span key={side} />
        ),
      )}
    </nav>
  );
}
