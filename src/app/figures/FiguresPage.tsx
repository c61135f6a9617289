import { useRef } from 'react';

import { figuresData } from '#app/figures/figures-data.ts';
import { FigureSections } from '#app/figures/FigureSections.tsx';
import { useFigureScale } from '#app/figures/use-figure-scale.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import type { SurveyPageProps } from '#app/surveys/survey.ts';
import { SurveyFilters } from '#app/surveys/SurveyFilters.tsx';
import { useShownClaims } from '#app/surveys/use-shown-claims.ts';
import { capital } from '#base/capital.ts';
import { countOf } from '#base/count-of.ts';
import { FigureHead } from '#figures/FigureHead.tsx';
import { openPage } from '#model/choice/view-state.ts';
import { useWidth } from '#scale/use-width.ts';
import { fluidCalendar } from '#figures/layout/calendar-scene.ts';

/** The reported numbers by what is counted, or those of one measure, on one scale of time. */
export function FiguresPage({ chronology, id }: SurveyPageProps) {
  const { view } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref(chronology);
  const main = useRef<HTMLElement>(null);
  useCaughtFocus(`figures ${id}`, () => main.current);
  const { filtered, isShown } = useShownClaims(chronology);
  const scale = useFigureScale(chronology.span);
  const [plot, width] = useWidth<HTMLDivElement>();
  const { measures, figures, tensions } = figuresData.here();
  const shown = figures.filter(isShown);
  const calendar = fluidCalendar(scale.view, width);
  const one = measures.find((measure) => measure.id === id) ?? null;
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="figures-title" tabIndex={-1} className="pt-6 outline-none">
        {one ? (
          <p className="text-xs">
            <a href={href(openPage(view, { name: 'figures', id: null }))} className="text-link">
              All figures
            </a>
          </p>
        ) : null}
        <h1 id="figures-title" className="font-serif text-xl font-semibold">
          {one ? capital(one.label) : 'Figures'}
        </h1>
        <p className="mt-1 max-w-[62ch] text-muted">
          {one
            ? one.definition
            : `${countOf(shown.length, 'figure')} as the articles give them, by what is counted. Each chart has a scale of its own, from zero; what is counted otherwise is never joined by a line or added up.`}
        </p>
        <SurveyFilters chronology={chronology} filtered={filtered} />
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is in it */}
        <div onKeyDown={scale.onKeyDown}>
          <FigureHead
            plot={plot}
            gestures={scale.gestures}
            calendar={calendar}
            fitted={scale.fitted}
            onIn={scale.zoomIn}
            onOut={scale.zoomOut}
            onFit={scale.fitAll}
          />
          <FigureSections
            measures={one ? [one] : measures}
            figures={shown}
            tensions={tensions}
            whole={one !== null}
            scale={scale}
            months={calendar.months}
            width={width}
            sources={chronology.sources}
            hrefOfEvent={hrefOfEvent}
            hrefOfComparison={(tension) => href(openPage(view, { name: 'compare', id: tension }))}
            hrefOfMeasure={(measure) => href(openPage(view, { name: 'figures', id: measure }))}
          />
        </div>
      </main>
    </>
  );
}
