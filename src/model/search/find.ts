import { at, numberAt } from '#base/at.ts';
import { type FieldTest, fieldTest } from '#model/search/fields/field-test.ts';
import { foundIn } from '#model/search/marks.ts';
import { markQuery, type QueryMarks } from '#model/search/mark-query.ts';
import type { Query, Term } from '#model/search/terms/query.ts';
import type { Scope } from '#model/search/scope.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import type { References } from '#model/search/search-records.ts';
import { settleTerm } from '#model/search/terms/settle.ts';

/** A unit that is found: how well, for the order of results. */
export interface Hit {
  readonly unit: number;
  /** Index of its event; null: a part of an article. */
  readonly event: number | null;
  /** What it holds by itself, and what with all that is told of its claim, event and source. */
  readonly own: number;
  readonly all: number;
}

/** What a query finds in a scope, before it is put in order. */
export interface Hits {
  /** The query as the corpus can be asked for it. */
  readonly terms: readonly Term[];
  readonly marks: QueryMarks;
  readonly hits: readonly Hit[];
  /** Values of fields that name nothing, each in a sentence. */
  readonly notices: readonly string[];
}

/** Whether something holds all that is wanted and nothing that is not. */
type Fits = (held: number) => boolean;

/** Looks for a query in what is in scope: for what has all its words, or any of them. */
export function find(index: SearchIndex, query: Query, scope: Scope, which: 'all' | 'any' = 'all'): Hits {
  const { texts, facts, lexicon, units } = index;
  const terms = query.terms.map((term) => settleTerm(term, [texts, facts.stream], lexicon));
  const marks = markQuery(index, terms);
  const fields = fieldTest(index, query.fields, scope.clock);
  const wanted = bitsOf(terms, false);
  const unwanted = bitsOf(terms, true);
  const fits = (all: number) => {
    const held = foundIn(all);
    return (which === 'all' ? (held & wanted) === wanted : (held & wanted) !== 0) && (held & unwanted) === 0;
  };
  const passages = passageHits(index, marks, scope, fields, fits);
  // Where a passage of a part is found, it stands for the part.
  const told = new Set(passages.map(({ unit }) => numberAt(units.part, unit)));
  const parts =
    scope.parts && wanted !== 0
      ? partHits(index, marks, scope, fields, fits).filter(({ unit }) => !told.has(unit))
      : [];
  return { terms, marks, hits: [...passages, ...parts], notices: fields.notices };
}

function passageHits(index: SearchIndex, marks: QueryMarks, scope: Scope, fields: FieldTest, fits: Fits): Hit[] {
  const { chronology, units } = index;
  const { claims, events, sources } = chronology;
  const isShown = among(scope.events, events.length);
  const isCounted = among(scope.sources, sources.length);
  const claimMarks = marksOfClaims(index, marks);
  const hits: Hit[] = [];
  for (let unit = 0; unit < units.passages; unit += 1) {
    const claim = numberAt(units.claim, unit);
    const text = numberAt(marks.units, unit);
    const all = text | numberAt(claimMarks, claim);
    if (!fits(all)) continue;
    const event = numberAt(claims.event, claim);
    if (!isShown(event) || !isCounted(numberAt(units.source, unit)) || !fields.claims(claim)) continue;
    hits.push({ unit, event, own: text | numberAt(claimMarks, claim + claims.length), all });
  }
  return hits;
}

function partHits(
  { chronology, units }: SearchIndex,
  marks: QueryMarks,
  scope: Scope,
  fields: FieldTest,
  fits: Fits,
): Hit[] {
  const isCounted = among(scope.sources, chronology.sources.length);
  const hits: Hit[] = [];
  for (let unit = units.passages; unit < units.length; unit += 1) {
    const own = numberAt(marks.units, unit);
    const source = numberAt(units.source, unit);
    if (own !== 0 && fits(own) && isCounted(source) && fields.parts(source))
      hits.push({ unit, event: null, own, all: own });
  }
  return hits;
}

/** Whether an index is one of some; null: each is. */
function among(indexes: ArrayLike<number> | null, length: number): (index: number) => boolean {
  if (indexes === null) return () => true;
  const mask = new Uint8Array(length);
  for (let each = 0; each < indexes.length; each += 1) mask[at(indexes, each)] = 1;
  return (index) => mask[index] === 1;
}

function bitsOf(terms: readonly Term[], not: boolean): number {
  return terms.reduce((bits, term, place) => (term.not === not ? bits | (1 << place) : bits), 0);
}

/**
 * By claim: the marks of all that is told of it, its event and its source; then, after those of all
 * claims, of it alone.
 */
function marksOfClaims({ chronology, records }: SearchIndex, { facts }: QueryMarks): Int32Array {
  const { claims } = chronology;
  const marks = new Int32Array(2 * claims.length);
  const occasions = marksBy(facts.occasion);
  const [title, eventNote, source] = [marksBy(facts.title), marksBy(facts.eventNote), marksBy(facts.source)];
  const claimNote = marksBy(facts.claimNote);
  const speakers = marksOver(records.claimSpeakers, facts.speaker);
  const measures = marksOver(records.claimMeasures, facts.measure);
  const places = marksOver(records.eventPlaces, facts.place);
  for (let claim = 0; claim < claims.length; claim += 1) {
    const event = numberAt(claims.event, claim);
    const own = claimNote(claim) | speakers(claim) | measures(claim) | occasions(numberAt(claims.occasion, claim));
    marks[claim + claims.length] = own;
    marks[claim] = own | title(event) | eventNote(event) | places(event) | source(numberAt(claims.source, claim));
  }
  return marks;
}

type MarksOf = (index: number) => number;

const NONE: MarksOf = () => 0;

/** The marks at an index; at -1, and where nothing is marked, none. */
function marksBy(marks: Int32Array): MarksOf {
  return marks.some((each) => each !== 0) ? (index) => (index < 0 ? 0 : numberAt(marks, index)) : NONE;
}

/** The marks of all that a record refers to. */
function marksOver({ starts, refs }: References, of: Int32Array): MarksOf {
  if (!of.some((each) => each !== 0)) return NONE;
  return (index) => {
    let marks = 0;
    const last = numberAt(starts, index + 1);
    for (let each = numberAt(starts, index); each < last; each += 1) marks |= numberAt(of, numberAt(refs, each));
    return marks;
  };
}
