import { publishedPart } from '#app/published/published-part.ts';
import { usePart } from '#app/start/program-part.ts';
import type { Chronology } from '#model/chronology.ts';

/** The bar that says what had been published, once its part of the program is here. */
export function PublishedToCome({ chronology }: { readonly chronology: Chronology }) {
  const { doors } = usePart(publishedPart);
  return doors && <doors.PublishedBar chronology={chronology} />;
}
