import { useEffect } from 'react';

import { settledView } from '#app/reading/settled-view.ts';
import { useSite } from '#app/steps/site.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Standing } from '#model/editions/standing.ts';

/**
 * Once it is known where the words of a link stand now, the bar says so in the same entry of the
 * history, as a link of today would: an edition stays in it only where it is needed.
 */
export function useSettledAddress(
  { sources }: Chronology,
  standing: Standing | null,
  standingBeside: Standing | null = null,
): void {
  const { view, go } = useSite();
  useEffect(() => {
    const settled = settledView(view, sources, standing, standingBeside);
    if (settled !== view) go(settled, 'replace');
  }, [view, go, sources, standing, standingBeside]);
}
