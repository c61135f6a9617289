import { SURVEY_TITLES } from '#address/page-titles.ts';
import { capital } from '#base/capital.ts';
import { countOf } from '#base/count-of.ts';
import { grouped } from '#base/grouped.ts';
import type { SurveyName } from '#model/choice/surveys.ts';
import type { Corpus } from '#model/corpus.ts';
import { speakersHeard } from '#model/surveys/voice-heads.ts';

/** A page of a survey, with what others are told of it. */
export interface SurveyPage {
  readonly kind: SurveyName;
  /** Of a record; null: the page of the survey itself. */
  readonly id: string | null;
  /** As the app titles the window. */
  readonly title: string;
  readonly description: string;
  /** What it is in the words of schema.org. */
  readonly type: 'AboutPage' | 'CollectionPage' | 'ProfilePage' | 'WebPage';
}

function figurePages(corpus: Corpus): readonly SurveyPage[] {
  const figures = corpus.claims.flatMap((claim) => claim.figures);
  if (figures.length === 0) return [];
  const counted = corpus.measures
    .map((measure) => ({ measure, count: figures.filter((figure) => figure.measure === measure.id).length }))
    .filter(({ count }) => count > 0);
  return [
    {
      kind: 'figures',
      id: null,
      title: SURVEY_TITLES.figures,
      description: `The numbers in “${corpus.title}”: ${countOf(figures.length, 'figure')} by what is counted, each with its words, who gives it and where.`,
      type: 'CollectionPage',
    },
    ...counted.map(({ measure, count }): SurveyPage => {
      const label = capital(measure.label);
      return {
        kind: 'figures',
        id: measure.id,
        title: label,
        description: `${label} in “${corpus.title}”: ${countOf(count, 'figure')}. ${measure.definition}`,
        type: 'WebPage',
      };
    }),
  ];
}

function voicePages(corpus: Corpus): readonly SurveyPage[] {
  const heard = speakersHeard(corpus);
  if (heard.length === 0) return [];
  const claims = grouped(corpus.claims, ({ speaker }) => speaker);
  return [
    {
      kind: 'voices',
      id: null,
      title: SURVEY_TITLES.voices,
      description: `Who speaks in “${corpus.title}”, how much of it is whose, on which days and in which articles.`,
      type: 'CollectionPage',
    },
    ...heard.map(({ id, name }): SurveyPage => {
      const own = claims.get(id) ?? [];
      const articles = new Set(own.map(({ source }) => source)).size;
      return {
        kind: 'voices',
        id,
        title: name,
        description: `${name} in “${corpus.title}”: ${countOf(own.length, 'claim')} in ${countOf(articles, 'article')}, with the words, the days and what others say against them.`,
        type: 'ProfilePage',
      };
    }),
  ];
}

function comparePages({ title, tensions, storylines }: Corpus): readonly SurveyPage[] {
  if (tensions.length === 0 && storylines.length === 0) return [];
  return [
    {
      kind: 'compare',
      id: null,
      title: SURVEY_TITLES.compare,
      description: `Where the articles of “${title}” disagree or cannot be compared, side by side: ${countOf(tensions.length, 'note')} on passages, ${countOf(storylines.length, 'question')}.`,
      type: 'CollectionPage',
    },
    ...[...tensions, ...storylines].map((each): SurveyPage => ({
      kind: 'compare',
      id: each.id,
      title: each.title,
      description: each.sentence,
      type: 'WebPage',
    })),
  ];
}

/** The pages of the surveys that a corpus has. */
export function surveyPages(corpus: Corpus): readonly SurveyPage[] {
  return [
    ...comparePages(corpus),
    ...figurePages(corpus),
    ...voicePages(corpus),
    {
      kind: 'about',
      id: null,
      title: SURVEY_TITLES.about,
      description: `How “${corpus.title}” was made: how each day was found, what was inferred, what is missing, and how to cite it.`,
      type: 'AboutPage',
    },
  ];
}
