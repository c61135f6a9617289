import { at, numberAt } from '#base/at.ts';
import { timeline } from '#app/data/timeline.ts';
import { useDelivery } from '#app/data/use-delivery.ts';
import { hrefOfFound } from '#app/search/href-of-found.ts';
import { useFound } from '#app/search/use-found.ts';
import { useHref, useSite } from '#app/steps/site.ts';
import { printCount } from '#base/count-of.ts';
import { isolatedText, shownText } from '#base/shown-text.ts';
import { deselect, type ViewState } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { passageId } from '#model/id.ts';
import { STEP } from '#model/search/search.ts';
import { openingPassage } from '#model/told-event.ts';

/** Which of what is found stands open, and the way to its neighbours, across articles. */
export function SearchSteps() {
  const { value: chronology } = useDelivery(timeline);
  const { view } = useSite();
  const href = useHref();
  const found = useFound();
  if (!found || !chronology || found.total.passages === 0) return null;
  const { steps, total, partly } = found;
  const open = placeOpen(steps, view, chronology);
  const hrefOf = hrefOfFound(view, chronology, href);
  const hrefAt = (step: number) => {
    if (step < 0 || step >= total.passages) return undefined;
    const { event, passage } = stepAt(steps, step, chronology);
    return hrefOf(event, passage);
  };
  const step = (label: string, to: number, rel: string) => {
    const target = hrefAt(to);
    return (
      <a
        href={target}
        rel={rel}
        role={target === undefined ? 'link' : undefined}
        aria-disabled={target === undefined ? 'true' : undefined}
        className={`inline-flex min-h-6 items-center ${target === undefined ? 'text-muted' : 'text-link'}`}
      >
        {label}
      </a>
    );
  };
  return (
    <nav
      aria-label="What was found"
      className="nums sticky top-0 z-20 flex flex-wrap items-baseline gap-x-4 border-b border-rule bg-paper py-1 text-xs print:hidden"
    >
      <span>
        “{isolatedText(shownText(view.words))}”{partly ? ', in part' : ''}:{' '}
        <span className="font-semibold">
          {open === null ? printCount(total.passages) : `${printCount(open + 1)} of ${printCount(total.passages)}`}
        </span>
      </span>
      {open === null ? (
        step('Go to the first', 0, 'next')
      ) : (
        <>
          {step('Previous', open - 1, 'prev')}
          {step('Next', open + 1, 'next')}
        </>
      )}
      <a href={href(deselect(view))} className="inline-flex min-h-6 items-center text-link">
        All results
      </a>
    </nav>
  );
}

/** The place, among all that is found, of what stands open; null: it is not among it. */
function placeOpen(steps: Int32Array, { page, passage }: ViewState, chronology: Chronology): number | null {
  const event = page.name === 'event' ? findEvent(chronology, page.id) : null;
  const open = passage ?? (event === null ? null : openingPassage(chronology, event));
  for (let place = 0; place * STEP < steps.length; place += 1) {
    const step = stepAt(steps, place, chronology);
    if ((event === null || step.event === event) && step.passage === open) return place;
  }
  return null;
}

/** The event and the passage of a step. */
function stepAt(steps: Int32Array, place: number, { sources }: Chronology) {
  const first = place * STEP;
  const event = numberAt(steps, first);
  const { id } = at(sources, numberAt(steps, first + 1));
  const stretch = { start: numberAt(steps, first + 2), end: numberAt(steps, first + 3) };
  return { event: event < 0 ? null : event, passage: passageId({ source: id, ...stretch }) };
}
