import { useHref, useSite } from '#app/steps/site.ts';
import { setPublishedBy } from '#model/choice/view-state.ts';
import { printDay } from '#model/day.ts';

export interface NotYetPublishedProps {
  readonly title: string;
  /** What it is of which nothing can be shown: `Nothing of this`, `Nothing of this article`. */
  readonly what: string;
}

/** Stands in the place of what had not been published by the day of the view. */
export function NotYetPublished({ title, what }: NotYetPublishedProps) {
  const { view } = useSite();
  const href = useHref();
  const day = view.publishedBy === null ? '' : printDay(view.publishedBy);
  return (
    <div className="grid gap-2">
      <h2 className="max-w-[40ch] font-serif text-xl font-semibold text-balance md:mr-40">{title}</h2>
      <p className="text-sm">
        {what} had surely been published by {day}.{' '}
        <a href={href(setPublishedBy(view, null))} className="text-link">
          Show all
        </a>
      </p>
    </div>
  );
}
