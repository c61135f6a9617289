import type { ReactNode } from 'react';

import type { PageName } from '#address/page-kinds.ts';
import { SOURCES_TITLE, sourceTitle, SURVEY_TITLES } from '#address/page-titles.ts';
import { loadArticle, loadEvent, type PageData } from '#app/data/reading-pages.ts';
import { ExplorerPage } from '#app/pages/ExplorerPage.tsx';
import type { FurtherPages } from '#app/pages/further-pages.ts';
import { BEYOND_VIEW, FURTHER_PAGES, type PagePart, READING_DATA, READING_ROOM } from '#app/pages/page-parts.ts';
import { longList } from '#app/lists/long-list.ts';
import { isAsked, unknownTitle } from '#app/pages/asked-page.ts';
import type { SurveyDoors } from '#app/surveys/survey.ts';
import { surveyOf } from '#app/surveys/surveys.ts';
import { ALL_AT_ONCE } from '#explore/folds/all-at-once.ts';
import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import type { Page, ViewState } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { sourceById } from '#model/source-by-id.ts';

/** What is so of all pages of a kind. */
interface PageRow<Shown extends Page> {
  /** What it needs of the program beside the entry. */
  readonly parts: readonly PagePart[];
  /** Sees to it that its data are here; the timeline is on its way. */
  readonly load: (page: Shown, view: ViewState, timeline: Promise<Chronology>) => Promise<PageData>;
  /** Of the window; null where the corpus has no such record. */
  readonly title: (page: Shown, chronology: Chronology, doors: PageDoors) => string | null;
  /** Null while its part of the program is not here. */
  readonly show: (page: Shown, chronology: Chronology, doors: PageDoors) => ReactNode;
}

/** The parts of the program that have come: each null while it is not here. */
interface PageDoors {
  readonly further: FurtherPages | null;
  /** Of the survey whose page it is. */
  readonly survey: SurveyDoors | null;
}

/** A row whose pages no longer matter to those who use it. */
function row<Shown extends Page>(isShown: (page: Page) => page is Shown, own: PageRow<Shown>): PageRow<Page> {
  const shown = (page: Page): Shown => {
    assert(isShown(page), 'a page is shown by the row of its kind');
    return page;
  };
  return {
    parts: own.parts,
    load: (page, ...given) => own.load(shown(page), ...given),
    title: (page, ...given) => own.title(shown(page), ...given),
    show: (page, ...given) => own.show(shown(page), ...given),
  };
}

function named<Name extends PageName>(name: Name) {
  return (page: Page): page is Extract<Page, { readonly name: Name }> => page.name === name;
}

type SurveyShown = Extract<Page, { readonly name: SurveyName }>;

/**
 * The pages of a survey: unknown where the corpus has no such survey, or the survey no such record.
 */
function survey(name: SurveyName): PageRow<Page> {
  const own = surveyOf({ name, id: null });
  return row<SurveyShown>(named(name), {
    parts: own ? [{ load: own.program.load, module: own.module }] : [],
    load: async ({ id }) => {
      const doors = await own?.whole.load();
      if (!doors) return { files: [], texts: [] };
      if (id !== null) await doors.loadRecord(id);
      return { files: doors.surveyFiles(id), texts: [] };
    },
    title: ({ id }, _chronology, doors) => own && (doors.survey ? doors.survey.surveyTitle(id) : SURVEY_TITLES[name]),
    show: ({ id }, chronology, doors) => doors.survey && <doors.survey.SurveyPage chronology={chronology} id={id} />,
  });
}

const nothing = async (): Promise<PageData> => ({ files: [], texts: [] });

/** The app's pages, a row for each kind; what an address is made of stands in `PAGE_KINDS`. */
export const PAGES: Readonly<Record<PageName, PageRow<Page>>> = {
  explorer: row(named('explorer'), {
    parts: [],
    load: async (_page, _view, timeline) => {
      if ((await timeline).events.length > ALL_AT_ONCE) await longList.load();
      return nothing();
    },
    title: (_page, { title }) => title,
    show: (_page, chronology) => <ExplorerPage chronology={chronology} selected={null} />,
  }),
  event: row(named('event'), {
    parts: [READING_ROOM, READING_DATA],
    load: ({ id }, view, timeline) => loadEvent(id, view, timeline),
    title: ({ id }, chronology) => {
      const index = findEvent(chronology, id);
      return index === null ? null : at(chronology.events.titles, index);
    },
    show: ({ id }, chronology) => <ExplorerPage chronology={chronology} selected={findEvent(chronology, id)} />,
  }),
  sources: row(named('sources'), {
    parts: [FURTHER_PAGES],
    load: nothing,
    title: () => SOURCES_TITLE,
    show: (_page, chronology, { further }) => further && <further.SourcesPage chronology={chronology} />,
  }),
  source: row(named('source'), {
    parts: [FURTHER_PAGES, READING_ROOM, READING_DATA, BEYOND_VIEW],
    load: ({ id }) => loadArticle(id),
    title: ({ id }, { sources }) => {
      const source = sourceById(sources, id);
      return source ? sourceTitle(source) : null;
    },
    show: ({ id }, chronology, { further }) => further && <further.SourcePage chronology={chronology} id={id} />,
  }),
  compare: survey('compare'),
  figures: survey('figures'),
  voices: survey('voices'),
  about: survey('about'),
  unknown: row(isAsked, {
    parts: [FURTHER_PAGES],
    load: nothing,
    title: unknownTitle,
    show: (page, chronology, { further }) => further && <further.UnknownPage chronology={chronology} page={page} />,
  }),
};
