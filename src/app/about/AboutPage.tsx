import { useRef } from 'react';

import { ArticleFacts } from '#about/ArticleFacts.tsx';
import { Gaps } from '#about/Gaps.tsx';
import type { WordsHref } from '#about/hrefs.ts';
import { Notes } from '#about/Notes.tsx';
import { Shares } from '#about/Shares.tsx';
import { TimeTables } from '#about/TimeTables.tsx';
import { UsingIt } from '#about/UsingIt.tsx';
import { Verbatim } from '#about/Verbatim.tsx';
import { WhatItIs } from '#about/WhatItIs.tsx';
import { aboutData } from '#app/about/about-data.ts';
import { PageHead } from '#app/pages/PageHead.tsx';
import { useEventHref, useHref, useSite } from '#app/steps/site.ts';
import { useCaughtFocus } from '#app/steps/use-caught-focus.ts';
import type { SurveyPageProps } from '#app/surveys/survey.ts';
import { at } from '#base/at.ts';
import { findEvent } from '#model/chronology.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { openPassageInSource, openSource } from '#model/choice/view-state.ts';
import { HeadedSection } from '#ui/HeadedSection.tsx';

const SECTIONS = {
  what: { id: 'what', title: 'What this is' },
  verbatim: { id: 'verbatim', title: 'What “verbatim” means' },
  articles: { id: 'articles', title: 'The articles' },
  times: { id: 'times', title: 'How each day was read' },
  speakers: { id: 'speakers', title: 'Whose claims these are' },
  inferred: { id: 'inferred', title: 'What editors inferred' },
  gaps: { id: 'gaps', title: 'What is missing' },
  use: { id: 'use', title: 'Citing and using it' },
} as const;

/** How the record was made, from its own data. */
export function AboutPage({ chronology }: SurveyPageProps) {
  const { view, base } = useSite();
  const href = useHref();
  const hrefOfEvent = useEventHref(chronology);
  const main = useRef<HTMLElement>(null);
  useCaughtFocus('about', () => main.current);
  const about = aboutData.here();
  const { title, summary, events, sources } = chronology;
  const hrefOfSource = (id: string) => href(openSource(view, id));
  const hrefOfWords: WordsHref = ({ source, passage }) =>
    passage === null ? hrefOfSource(source) : href(openPassageInSource(view, quotedNow(sources, passage)));
  const titleOf = (event: string) => {
    const index = findEvent(chronology, event);
    return index === null ? event : at(events.titles, index);
  };
  return (
    <>
      <PageHead chronology={chronology} heading="aside" />
      <main ref={main} aria-labelledby="about-title" tabIndex={-1} className="pt-6 outline-none">
        <h1 id="about-title" className="font-serif text-xl font-semibold">
          About this record
        </h1>
        <p className="mt-1 max-w-[62ch] pb-4 text-muted">{summary} This page is made from the record itself.</p>
        <nav aria-label="On this page" className="pb-5 print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
            {Object.values(SECTIONS).map(({ id, title: heading }) => (
              <li key={id}>
                <a href={`#${id}`} className="text-link">
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <HeadedSection {...SECTIONS.what}>
          <WhatItIs about={about} events={events.length} />
        </HeadedSection>
        <HeadedSection {...SECTIONS.verbatim}>
          <Verbatim />
        </HeadedSection>
        <HeadedSection {...SECTIONS.articles}>
          <ArticleFacts
            articles={about.sources}
            sources={sources}
            hrefOfSource={hrefOfSource}
            hrefOfWords={hrefOfWords}
          />
        </HeadedSection>
        <HeadedSection {...SECTIONS.times}>
          <p className="max-w-[62ch]">
            The words of each article are kept beside the days that they are taken to mean, with the reason. “Tuesday”
            is counted from the day on which it was said, not from the day of printing.
          </p>
          <div>
            <TimeTables
              times={about.times}
              sources={sources}
              titleOf={titleOf}
              hrefOfWords={hrefOfWords}
              hrefOfEvent={hrefOfEvent}
            />
          </div>
        </HeadedSection>
        <HeadedSection {...SECTIONS.speakers}>
          <Shares shares={about.shares} />
        </HeadedSection>
        <HeadedSection {...SECTIONS.inferred}>
          <Notes notes={about.notes} hrefOfEvent={hrefOfEvent} />
        </HeadedSection>
        <HeadedSection {...SECTIONS.gaps}>
          <Gaps gaps={about.gaps} hrefOfEvent={hrefOfEvent} hrefOfSource={hrefOfSource} />
        </HeadedSection>
        <HeadedSection {...SECTIONS.use}>
          <UsingIt title={title} about={about} base={base} />
        </HeadedSection>
      </main>
    </>
  );
}
