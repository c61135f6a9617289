import { furtherPages } from '#app/pages/further-pages.ts';
import { PageToCome } from '#app/pages/PageToCome.tsx';
import { usePart } from '#app/start/program-part.ts';
import type { Page } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

export interface FurtherPageProps {
  readonly chronology: Chronology;
  readonly page: Exclude<Page, { readonly name: 'explorer' }>;
}

/**
 * A page other than the explorer and an event that is told; a placeholder until that part of the
 * program is here. An event that the corpus does not have is unknown.
 */
export function FurtherPage({ chronology, page }: FurtherPageProps) {
  const { doors: pages, error } = usePart(furtherPages);
  const known = page.name === 'source' && chronology.sources.some(({ id }) => id === page.id);
  const missing = known || page.name === 'sources' ? null : page;
  if (!pages) return <PageToCome chronology={chronology} missing={missing} error={error} />;
  if (missing) return <pages.UnknownPage chronology={chronology} page={missing} />;
  return page.name === 'source' ? (
    <pages.SourcePage chronology={chronology} id={page.id} />
  ) : (
    <pages.SourcesPage chronology={chronology} />
  );
}
