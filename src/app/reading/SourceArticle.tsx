import { useText } from '#app/data/queries.ts';
import { NotYetPublished } from '#app/reading/NotYetPublished.tsx';
import { useReading } from '#app/reading/use-reading.ts';
import { useSettledAddress } from '#app/reading/use-settled-address.ts';
import { Fault } from '#app/start/Fault.tsx';
import { Part } from '#app/start/Part.tsx';
import { useAnnounced } from '#app/steps/announced.ts';
import { useAskFor, useHref, useSite } from '#app/steps/site.ts';
import { quotedIn, quotedNow } from '#model/choice/quoted-places.ts';
import { openPassage, openPassageInSource, selectEvent } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { Article } from '#model/details.ts';
import { lostBy, passageAt, standingOf } from '#model/editions/standing.ts';
import { isInRecord } from '#model/published/published-details.ts';
import { sourceById } from '#model/source-by-id.ts';
import { ArticleView } from '#reader/ArticleView.tsx';
import { Skeleton } from '#ui/Skeleton.tsx';
import type { SourceLook } from '#ui/source-look.ts';

export interface SourceArticleProps {
  readonly chronology: Chronology;
  /** Of a source that exists. */
  readonly id: string;
  readonly look: SourceLook;
}

/**
 * The article of a source's page. By itself, so that lighting its events draws it anew and not the
 * page.
 */
export function SourceArticle({ chronology, id, look }: SourceArticleProps) {
  const text = useText(id);
  if (text.error) return <Fault error={text.error} onRetry={() => void text.refetch()} />;
  const label = sourceById(chronology.sources, id)?.label ?? id;
  if (!isInRecord(chronology)(id)) return <NotYetPublished title={label} what="Nothing of this article" />;
  if (!text.data) return <Skeleton lines={24} label="Loading the article" />;
  return (
    <Part of={text.data}>
      <WholeArticle chronology={chronology} article={text.data} look={look} />
    </Part>
  );
}

interface WholeArticleProps extends Omit<SourceArticleProps, 'id'> {
  readonly article: Article;
}

function WholeArticle({ chronology, article, look }: WholeArticleProps) {
  const { view } = useSite();
  const askFor = useAskFor();
  const href = useHref();
  const reading = useReading(chronology);
  const { passage: asked } = quotedIn(view);
  const standing = asked && standingOf(article, asked);
  const passage = passageAt(standing);
  useSettledAddress(chronology, standing);
  useAnnounced('', passageWords(article, passage));
  return (
    <ArticleView
      {...reading(article, passage)}
      look={look}
      currentPassage={passage}
      lost={lostBy(standing)}
      currentEvent={null}
      asked={askFor(view.passage)}
      hrefOfEvent={(event, id) => href(openPassage(selectEvent(view, event), quotedNow(chronology.sources, id)))}
      hrefOfPassage={(id) => href(openPassageInSource(view, quotedNow(chronology.sources, id)))}
    />
  );
}

/** What is heard when a passage is opened: its place, and what it reports. */
function passageWords({ passages }: Article, passage: string | null): string {
  const place = passages.findIndex(({ id }) => id === passage);
  const titles = passages[place]?.uses.map(({ title }) => title) ?? [];
  return place < 0 ? '' : `Passage ${place + 1} of ${passages.length}: ${titles.join('; ')}.`;
}
