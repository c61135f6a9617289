import { sourceById } from '#model/source-by-id.ts';
import type { ReactNode } from 'react';

import { SURVEY_TITLES } from '#address/page-titles.ts';
import { PAGE_KINDS } from '#address/page-kinds.ts';
import { EmbedHead } from '#app/pages/EmbedHead.tsx';
import { StepsToCome } from '#app/search/StepsToCome.tsx';
import { SearchField } from '#app/search/SearchField.tsx';
import { ThemeSwitch } from '#app/settings/ThemeSwitch.tsx';
import { ShareButtons } from '#app/sharing/ShareButtons.tsx';
import { useHref, useSite } from '#app/steps/site.ts';
import { KNOWN_SURVEYS } from '#app/surveys/known-surveys.ts';
import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { Masthead, type MastheadProps } from '#explore/Masthead.tsx';
import type { SurveyName } from '#model/choice/surveys.ts';
import { deselect, openPage, openSources, type Page } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';

export interface PageHeadProps {
  readonly chronology: Chronology;
  readonly heading: MastheadProps['heading'];
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `Five articles, 75 events, 98 claims`. */
function sizeOf({ sources, events, claims }: Chronology): string {
  const articles = sources.length;
  return `${NUMBERS[articles] ?? articles} ${articles === 1 ? 'article' : 'articles'}, ${countOf(events.length, 'event')}, ${countOf(claims.length, 'claim')}`;
}

/** What a page is called where it is handed on. */
function titleOf(page: Page, chronology: Chronology): string {
  const { title, events, sources } = chronology;
  const event = page.name === 'event' ? findEvent(chronology, page.id) : null;
  if (event !== null) return at(events.titles, event);
  const source = page.name === 'source' ? sourceById(sources, page.id) : undefined;
  return source?.title ?? title;
}

export function PageHead({ chronology, heading }: PageHeadProps): ReactNode {
  const { view } = useSite();
  const href = useHref();
  const { page } = view;
  const { under } = PAGE_KINDS[page.name];
  const linkTo = (name: SurveyName) => ({
    label: SURVEY_TITLES[name],
    href: href(openPage(view, { name, id: null })),
    current: under === name,
  });
  if (view.embed) return <EmbedHead title={chronology.title} heading={heading} />;
  return (
    <>
      <Masthead
        title={chronology.title}
        size={sizeOf(chronology)}
        homeHref={href(deselect(view))}
        heading={heading}
        settings={<ThemeSwitch />}
        links={[
          {
            label: 'Timeline',
            href: href(deselect(view)),
            current: under === 'explorer',
          },
          ...KNOWN_SURVEYS.filter((name) => name !== 'about').map(linkTo),
          {
            label: 'Sources',
            href: href(openSources(view)),
            current: under === 'sources',
          },
          ...KNOWN_SURVEYS.filter((name) => name === 'about').map(linkTo),
        ]}
      >
        <SearchField />
        <ShareButtons chronology={chronology} title={titleOf(page, chronology)} />
      </Masthead>
      {view.words !== '' && (page.name === 'event' || page.name === 'source') ? <StepsToCome /> : null}
    </>
  );
}
