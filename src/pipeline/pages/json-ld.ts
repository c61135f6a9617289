import { printPage } from '#address/page-path.ts';
import {
  dataAddress,
  eventAddress,
  passageAddress,
  type SiteRoot,
  sourceAddress,
} from '#format/public/public-address.ts';
import type { Claim, Corpus, Event, Source, Speaker } from '#model/corpus.ts';
import { type Day, isoFromDay } from '#model/day.ts';
import type { Language } from '#model/language.ts';
import type { PageSummary } from '#pipeline/pages/page-summary.ts';
import { quotationOf } from '#pipeline/pages/quotation.ts';
import { recordsOf } from '#pipeline/pages/records-of.ts';
import type { SurveyPage } from '#pipeline/pages/survey-pages.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';

/*
 * What a page says to machines, in the words of schema.org. A claim is a Claim with who makes it
 * and where it appears. There is no Event, which would state as a fact what is only said, and no
 * ClaimReview, which is a verdict.
 */

type Node = Readonly<Record<string, unknown>>;

/** A day only where it is one day; a range or an open bound is no date that schema.org can hold. */
function oneDay(
  { earliest, latest }: { readonly earliest: Day | null; readonly latest: Day | null },
  name: string,
): Node {
  return earliest !== null && earliest === latest ? { [name]: isoFromDay(earliest) } : {};
}

function inLanguage(language: Language | null): Node {
  return language === null ? {} : { inLanguage: language };
}

function organization(name: string): Node {
  return { '@type': 'Organization', name };
}

/**
 * A body stands for itself, an unnamed group without a title is a part of one; whoever else belongs
 * to a body is a person.
 */
function speakerNode({ id, name, institution, anonymous, titles }: Speaker, corpus: Corpus): Node {
  if (institution === id) return organization(name);
  const body = corpus.speakers.find((speaker) => speaker.id === institution);
  const whole = body ? organization(body.name) : null;
  return anonymous && titles.length === 0
    ? { ...organization(name), ...(whole ? { parentOrganization: whole } : {}) }
    : { '@type': 'Person', name, ...(whole ? { affiliation: whole } : {}) };
}

/**
 * Who makes a claim. Of an article that names neither outlet nor agency nobody is known, and
 * `appearance` says where it stands.
 */
function authorOf(claim: Claim, { outlet, credit }: Source, corpus: Corpus): Node {
  if (claim.speaker !== null) return { author: speakerNode(recordsOf(corpus).speaker(claim.speaker), corpus) };
  const name = outlet ?? credit;
  return name === null ? {} : { author: organization(name) };
}

function articleId(root: SiteRoot, source: string): string {
  return `${sourceAddress(root, source)}#article`;
}

function articleNode({ id, title, outlet, credit, url, language, published }: Source, root: SiteRoot): Node {
  return {
    '@type': 'NewsArticle',
    '@id': articleId(root, id),
    headline: title,
    ...inLanguage(language),
    url: url ?? sourceAddress(root, id),
    ...oneDay(published, 'datePublished'),
    ...(credit === null ? {} : { author: organization(credit) }),
    ...(outlet === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
  };
}

function claimNode(claim: Claim, page: string, root: SiteRoot, corpus: Corpus): Node {
  const article = recordsOf(corpus).source(claim.source);
  const [passage] = claim.passages;
  return {
    '@type': 'Claim',
    '@id': `${page}#claim-${claim.id}`,
    text: quotationOf(claim, article),
    ...inLanguage(article.language),
    ...authorOf(claim, article, corpus),
    ...(passage ? { url: passageAddress(root, article, passage) } : {}),
    appearance: { '@id': articleId(root, claim.source) },
    ...oneDay(claim.said, 'dateCreated'),
  };
}

function eventNodes(
  event: Event,
  root: SiteRoot,
  corpus: Corpus,
  { title, description }: PageSummary,
): readonly Node[] {
  const claims = recordsOf(corpus).claimsAbout(event.id);
  const reporting = new Set(claims.map(({ source }) => source));
  const url = eventAddress(root, event.id);
  const claimNodes = claims.map((claim) => claimNode(claim, url, root, corpus));
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: title,
      description,
      isPartOf: { '@id': `${root}#site` },
      hasPart: claimNodes.map((node) => ({ '@id': node['@id'] })),
    },
    ...claimNodes,
    ...corpus.sources.filter(({ id }) => reporting.has(id)).map((source) => articleNode(source, root)),
  ];
}

function siteNodes(corpus: Corpus, root: SiteRoot, { description }: PageSummary): readonly Node[] {
  const { first, last } = corpus.span;
  const file = (path: string, encodingFormat: string): Node => ({
    '@type': 'DataDownload',
    contentUrl: dataAddress(root, path),
    encodingFormat,
  });
  return [
    {
      '@type': 'WebSite',
      '@id': `${root}#site`,
      url: root,
      name: corpus.title,
      description,
      ...inLanguage(corpus.language),
    },
    {
      '@type': 'Dataset',
      '@id': `${root}#data`,
      url: root,
      name: corpus.title,
      description,
      temporalCoverage: `${isoFromDay(first)}/${isoFromDay(last)}`,
      distribution: [
        file('corpus.json', 'application/json'),
        file('events.csv', 'text/csv'),
        file('annotations.jsonld', 'application/ld+json'),
      ],
    },
  ];
}

/** What a page is, for machines; null where there is nothing to say. */
export function jsonLdOf(page: SitePage, summary: PageSummary, corpus: Corpus, root: SiteRoot): Node | null {
  const nodes = nodesOf(page, summary, corpus, root);
  return nodes.length === 0 ? null : { '@context': 'https://schema.org', '@graph': nodes };
}

/** A page of a survey, as a part of the site that is about its data. */
function surveyNode({ kind, id, title, description, type }: SurveyPage, root: SiteRoot): Node {
  const url = printPage({ name: kind, id }, root);
  return {
    '@type': type,
    '@id': url,
    url,
    name: title,
    description,
    isPartOf: { '@id': `${root}#site` },
    about: { '@id': `${root}#data` },
  };
}

function nodesOf(page: SitePage, summary: PageSummary, corpus: Corpus, root: SiteRoot): readonly Node[] {
  switch (page.kind) {
    case 'explorer':
      return siteNodes(corpus, root, summary);
    case 'event':
      return eventNodes(page.event, root, corpus, summary);
    case 'sources':
      return [
        {
          '@type': 'CollectionPage',
          '@id': printPage({ name: 'sources' }, root),
          url: printPage({ name: 'sources' }, root),
          name: summary.title,
          isPartOf: { '@id': `${root}#site` },
          hasPart: corpus.sources.map(({ id }) => ({ '@id': articleId(root, id) })),
        },
        ...corpus.sources.map((source) => articleNode(source, root)),
      ];
    case 'source':
      return [articleNode(page.source, root)];
    case 'compare':
    case 'figures':
    case 'voices':
    case 'about':
      return [surveyNode(page, root)];
    case 'alias':
    case 'unknown':
      return [];
  }
}
