import { lookupOf } from '#format/public/corpus-lookup.ts';
import type { CorpusFile } from '#format/public/corpus-schema.ts';
import {
  publicArticle,
  publicDay,
  publicOutside,
  publicPeriod,
  publicQuote,
  publicSaid,
  publicSpan,
  publicWhen,
  publicWords,
} from '#format/public/public-records.ts';
import { PUBLIC_DATA_VERSION } from '#format/version.ts';
import { agreementOf, corroborationOf } from '#model/claims/corroboration.ts';
import type { Origins } from '#model/claims/origin.ts';
import type { Claim, Corpus, Event, Figure, Source, Tension, Tie } from '#model/corpus.ts';

/*
 * Records are written key by key: what the model gains reaches the public only when the schema
 * describes it.
 */

function publicSource(source: Source): CorpusFile['sources'][number] {
  return { ...publicArticle(source), outside: source.outside.map(publicOutside) };
}

/** How the claims about it stand to each other, and whom those that count come from. */
function publicAgreement(claims: readonly Claim[], origins: Origins) {
  const { parties } = corroborationOf(claims, origins);
  return {
    agreement: agreementOf(claims, origins),
    origins: parties.flatMap((party) => party.origins.map(({ name }) => ({ name, party: party.id }))),
  };
}

function publicEvent(event: Event, claims: readonly Claim[], origins: Origins): CorpusFile['events'][number] {
  const { id, aliases, title, kind, status, when, listed, places, note, outside } = event;
  return {
    id,
    aliases,
    title,
    kind,
    status,
    when: { ...publicWhen(when), from: when.from },
    listed: publicDay(listed),
    places,
    ...publicAgreement(claims, origins),
    note,
    outside: outside.map(publicOutside),
  };
}

function publicFigure(figure: Figure): CorpusFile['claims'][number]['figures'][number] {
  const { id, measure, value, qualifier, words, mode, counting, period, asOf, partOf, note } = figure;
  return {
    id,
    measure,
    value: { min: value.min, max: value.max },
    qualifier,
    words: publicWords(words),
    mode,
    counting,
    period: period && publicPeriod(period),
    asOf: publicDay(asOf),
    partOf,
    note,
  };
}

function publicTie({ event, words }: Tie) {
  return { event, words: publicWords(words) };
}

function publicClaim(claim: Claim): CorpusFile['claims'][number] {
  const { id, event, source, speaker, as, occasion, via, said, stance, when, after, before, passages, figures, note } =
    claim;
  return {
    id,
    event,
    source,
    speaker,
    as: as && publicWords(as),
    occasion,
    via,
    said: publicSaid(said),
    stance,
    when: publicWhen(when),
    after: after.map(publicTie),
    before: before.map(publicTie),
    passages: passages.map((passage) => ({ id: passage.id, ...publicQuote(passage) })),
    figures: figures.map(publicFigure),
    note,
  };
}

function publicTension({ id, title, sentence, passages, claims, note }: Tension): CorpusFile['tensions'][number] {
  return {
    id,
    title,
    sentence,
    passages: passages.map((passage) => ({ id: passage.id, source: passage.source, ...publicQuote(passage) })),
    claims,
    note,
  };
}

/** `corpus.json`. */
export function corpusJson(corpus: Corpus): CorpusFile {
  const lookup = lookupOf(corpus);
  return {
    $schema: 'corpus.schema.json',
    version: PUBLIC_DATA_VERSION,
    title: corpus.title,
    summary: corpus.summary,
    language: corpus.language,
    span: publicSpan(corpus.span),
    kinds: corpus.kinds.map(({ id, label, definition }) => ({ id, label, definition })),
    sources: corpus.sources.map(publicSource),
    events: corpus.events.map((event) => publicEvent(event, lookup.claimsAbout(event.id), lookup.origins)),
    claims: corpus.claims.map(publicClaim),
    occasions: corpus.occasions.map(({ id, title, speakers, day, venue, note }) => ({
      id,
      title,
      speakers,
      day: publicSaid(day),
      venue,
      note,
    })),
    storylines: corpus.storylines.map(({ id, title, sentence, events }) => ({ id, title, sentence, events })),
    tensions: corpus.tensions.map(publicTension),
    sharedSentences: corpus.sharedSentences.map(({ passages, events }) => ({
      passages: passages.map((passage) => ({ id: passage.id, source: passage.source, ...publicQuote(passage) })),
      events,
    })),
    parties: corpus.parties.map(({ id, name, definition }) => ({ id, name, definition })),
    speakers: corpus.speakers.map(({ id, name, institution, party, titles, spellings, anonymous }) => ({
      id,
      name,
      institution,
      party,
      titles,
      spellings,
      anonymous,
    })),
    places: corpus.places.map(({ id, name, spellings, lat, lon, precision, certainty, note }) => ({
      id,
      name,
      spellings,
      lat,
      lon,
      precision,
      certainty,
      note,
    })),
    measures: corpus.measures.map(({ id, label, definition }) => ({ id, label, definition })),
  };
}
