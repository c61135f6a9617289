import { wordsUsed } from '#model/claims/wording.ts';
import { placesNamed } from '#model/claims/difference.ts';
import { type Aspect, ASPECTS } from '#model/comparing/compare.ts';
import { litPassages } from '#model/comparing/lit-words.ts';
import type { Claim, Corpus, Figure, Passage } from '#model/corpus.ts';
import { shareWords } from '#model/quote.ts';
import { valuesOf } from '#model/vocabulary.ts';

/** A passage with the claims that rest on it. */
export interface RestingPassage {
  readonly passage: Passage;
  readonly claims: readonly Claim[];
}

/** What a passage says to each aspect. */
interface PassageFacts {
  readonly events: ReadonlySet<string>;
  readonly affirms: readonly boolean[];
  readonly figures: readonly Figure[];
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly words: Readonly<Record<'target' | 'wording', readonly (readonly string[])[]>>;
  readonly speakers: readonly string[];
}

type Names = Pick<Corpus, 'places' | 'terms'>;

export function figuresIn({ passage, claims }: RestingPassage): readonly Figure[] {
  return claims.flatMap(({ figures }) => figures.filter(({ words }) => shareWords(words, passage)));
}

function factsOf(resting: RestingPassage, { places, terms }: Names): PassageFacts {
  const { passage, claims } = resting;
  const text = passage.exact.replaceAll(/\s/g, ' ');
  const mentioned = places.filter(({ name, spellings }) => [name, ...spellings].some((each) => text.includes(each)));
  const used = (aspect: 'target' | 'wording') =>
    terms.map((term) => (term.aspect === aspect ? wordsUsed([passage.exact], term) : []));
  return {
    events: new Set(claims.map(({ event }) => event)),
    affirms: claims.map(({ stance }) => stance === 'asserts' || stance === 'announces'),
    figures: figuresIn(resting),
    dates: claims.flatMap(({ when: { words } }) => (words && shareWords(words, passage) ? words.exact : [])),
    places: placesNamed([text], mentioned).map(({ id }) => id),
    words: { target: used('target'), wording: used('wording') },
    speakers: claims.map(({ speaker, source }) => speaker ?? `source ${source}`),
  };
}

function areApart<Item>(a: readonly Item[], b: readonly Item[], same: (a: Item, b: Item) => boolean): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => same(one, other)));
}

function isSame<Item>(a: Item, b: Item): boolean {
  return a === b;
}

function isSameNumber({ value: a }: Figure, { value: b }: Figure): boolean {
  return a.min === b.min && a.max === b.max;
}

function hasDigit(words: string): boolean {
  return /\p{Nd}/u.test(words);
}

function tellOfOne({ events: one }: PassageFacts, { events: other }: PassageFacts): boolean {
  return [...one].some((event) => other.has(event));
}

function otherWords(aspect: 'target' | 'wording') {
  return ({ words: one }: PassageFacts, { words: other }: PassageFacts) =>
    one[aspect].some((used, term) => areApart(used, other[aspect][term] ?? [], isSame));
}

/** Of two passages, whether they differ in an aspect. */
const DIFFER: Readonly<Record<Exclude<Aspect, 'other'>, (one: PassageFacts, other: PassageFacts) => boolean>> = {
  stance: (one, other) => tellOfOne(one, other) && areApart(one.affirms, other.affirms, isSame),
  number: (one, other) => areApart(one.figures, other.figures, isSameNumber),
  place: (one, other) => areApart(one.places, other.places, isSame),
  target: otherWords('target'),
  wording: otherWords('wording'),
  date: (one, other) => areApart(one.dates, other.dates, isSame) && [...one.dates, ...other.dates].some(hasDigit),
  speaker: (one, other) => tellOfOne(one, other) && areApart(one.speakers, other.speakers, isSame),
};

/**
 * In what passages differ: where two of them both say something to an aspect, and have nothing of
 * it in common. Of dates words with a number count, of stances and speakers what is said of one
 * event; passages that are nearly the same, word for word, differ in their wording. Those that
 * differ in nothing of this cannot be compared.
 */
export function aspectsOf(passages: readonly RestingPassage[], names: Names): readonly Aspect[] {
  const facts = passages.map((each) => factsOf(each, names));
  const isNear = litPassages(passages.map(({ passage }) => passage.exact)).some(
    ({ beside, lit }) => beside !== null && lit.length > 0,
  );
  const found = valuesOf(ASPECTS).filter(
    (aspect) =>
      (aspect === 'wording' && isNear) ||
      (aspect !== 'other' &&
        facts.some((one, place) => facts.slice(place + 1).some((other) => DIFFER[aspect](one, other)))),
  );
  return found.length > 0 ? found : ['other'];
}
