import { useReading } from '#app/reading/use-reading.ts';
import { useAskFor, useHref, useSite } from '#app/steps/site.ts';
import { openPassage, openPassageInSource, selectEvent } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Article } from '#model/details.ts';
import { ArticleView } from '#reader/ArticleView.tsx';
import type { SourceLook } from '#ui/source-look.ts';

export interface SourceArticleProps {
  readonly chronology: Chronology;
  readonly article: Article;
  readonly look: SourceLook;
}

/**
 * The article of a source's page. By itself, so that lighting its events draws it anew and not the
 * page.
 */
export function SourceArticle({ chronology, article, look }: SourceArticleProps) {
  const { view } = useSite();
  const askFor = useAskFor();
  const href = useHref();
  const reading = useReading(chronology);
  return (
    <>
      <output className="sr-only">{passageWords(article, view.passage)}</output>
      <ArticleView
        {...reading(article, view.passage)}
        look={look}
        currentPassage={view.passage}
        currentEvent={null}
        asked={askFor(view.passage)}
        hrefOfEvent={(event, passage) => href(openPassage(selectEvent(view, event), passage))}
        hrefOfPassage={(passage) => href(openPassageInSource(view, passage))}
      />
    </>
  );
}

/** What is heard when a passage is opened: its place, and what it reports. */
function passageWords({ passages }: Article, passage: string | null): string {
  const place = passages.findIndex(({ id }) => id === passage);
  const titles = passages[place]?.uses.map(({ title }) => title) ?? [];
  return place < 0 ? '' : `Passage ${place + 1} of ${passages.length}: ${titles.join('; ')}.`;
}
