import { codePointsOf } from '#format/public/code-points.ts';
import { lookupOf } from '#format/public/corpus-lookup.ts';
import { dataAddress, eventAddress, passageAddress, type SiteRoot } from '#format/public/public-address.ts';
import type { Claim, Corpus, Passage, Source } from '#model/corpus.ts';

const FILE = 'annotations.jsonld';

/**
 * Where a source's text stands as a file of its own, so that positions in it mean what they say.
 */
export function sourceTextPath(sourceId: string): string {
  return `sources/${sourceId}.txt`;
}

function targetOf(root: SiteRoot, source: Source, passage: Passage, toCodePoint: (offset: number) => number) {
  return {
    type: 'SpecificResource',
    source: {
      id: dataAddress(root, sourceTextPath(source.id)),
      type: 'Text',
      format: 'text/plain',
      ...(source.language === null ? {} : { language: source.language }),
      ...(source.url === null ? {} : { via: source.url }),
    },
    scope: passageAddress(root, source, passage),
    selector: [
      { type: 'TextQuoteSelector', exact: passage.exact, prefix: passage.prefix, suffix: passage.suffix },
      { type: 'TextPositionSelector', start: toCodePoint(passage.start), end: toCodePoint(passage.end) },
    ],
  };
}

/**
 * The passages of all claims as a W3C Web Annotation collection: the body is the event's page, the
 * target the stretch of the article's text. Positions are Unicode code points. `scope` is the
 * passage on the page that shows the article, in the edition that is quoted, `via` the address the
 * article prints for itself.
 */
export function annotationCollection(corpus: Corpus, root: SiteRoot) {
  const lookup = lookupOf(corpus);
  const converters = new Map(corpus.sources.map((source) => [source.id, codePointsOf(source.text)]));
  const id = dataAddress(root, FILE);
  const annotate = (claim: Claim, passage: Passage) => ({
    id: `${id}#${claim.id}:t${passage.start}-${passage.end}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'SpecificResource', source: eventAddress(root, claim.event) },
    target: targetOf(
      root,
      lookup.source(claim.source),
      passage,
      converters.get(claim.source) ?? ((offset: number) => offset),
    ),
  });
  const items = corpus.claims.flatMap((claim) => claim.passages.map((passage) => annotate(claim, passage)));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: corpus.title,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}
