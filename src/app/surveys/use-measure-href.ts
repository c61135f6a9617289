import { useHref, useSite } from '#app/steps/site.ts';
import { KNOWN_SURVEYS } from '#app/surveys/known-surveys.ts';
import { openPage } from '#model/choice/view-state.ts';

/** The addresses of the pages on what is counted, by the id of a measure; null: there are none. */
export function useMeasureHref(): ((measure: string) => string) | null {
  const { view } = useSite();
  const href = useHref();
  return KNOWN_SURVEYS.includes('figures') ? (id) => href(openPage(view, { name: 'figures', id })) : null;
}
