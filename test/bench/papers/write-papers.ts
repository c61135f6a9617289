import { stringify } from 'yaml';

import { at } from '#base/at.ts';

import { seededRandom } from '../corpus/random.ts';
import { iso, SPAN } from './days.ts';
import { eventSeed } from './event-seed.ts';
import { endParagraph, openPaper } from './paper.ts';
import { type EventPlan, planEvents } from './plan-events.ts';
import { planPapers } from './plan-papers.ts';
import { planSpeakers, type SpeakerPlan } from './plan-speakers.ts';
import { sourceSeed } from './source-seed.ts';
import { occasionSeeds, storylineSeeds, tensionSeeds } from './story-seeds.ts';
import { tellEvent, type ToldClaim } from './tell-event.ts';
import { COUNTED, PARTIES, TERMS, TOWNS } from './words.ts';

export interface PapersSize {
  readonly sources: number;
  readonly events: number;
  /** Another seed gives other papers of the same kind. */
  readonly seed: number;
}

const yaml = (record: unknown): string => stringify(record, { lineWidth: 0 });

const placeId = (town: string): string => town.toLowerCase().replaceAll(' ', '-');

function speakerSeed({ id, name, institution, party, title, anonymous, isPrinted }: SpeakerPlan) {
  return {
    id,
    name: anonymous ? name.replace(/^an /, '') : name,
    ...(institution ? { institution } : {}),
    ...(party ? { party } : {}),
    ...(title && isPrinted ? { titles: [title] } : {}),
    ...(isPrinted && !anonymous ? { spellings: [name] } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
}

function corpusSeed({ sources, events }: PapersSize) {
  return {
    title: 'The river crossings, an invented story',
    summary: `What ${sources} invented papers say of ${events} events at the crossings of a river.`,
    span: `${iso(SPAN.first)}/${iso(SPAN.last)}`,
    measures: COUNTED.map(({ measure, things }) => ({
      id: measure,
      label: things,
      definition: 'As the papers use the word; none defines it.',
    })),
    parties: PARTIES,
  };
}

function placeSeeds(text: string) {
  return TOWNS.map((town, index) => ({
    id: placeId(town),
    name: town,
    ...(text.includes(town) ? { spellings: [town] } : {}),
    ...(index % 6 === 5 ? {} : { lat: 40 + index / 4, lon: 20 + ((index * 7) % 11) / 2 }),
    precision: index % 6 === 5 ? 'region' : 'city',
    certainty: index % 6 === 5 ? 'probable' : 'certain',
  }));
}

function termSeeds(text: string) {
  return TERMS.map((term) => ({
    ...term,
    words: term.words.filter((word) => new RegExp(`\\b${word}\\b`).test(text)),
  })).filter(({ words }) => words.length > 0);
}

/**
 * A seeds folder of invented papers as real corpora have them, its texts by path: one to four
 * claims an event, of several papers and speakers, with figures, occasions, copied sentences and
 * passages that overlap. The same for the same sizes and seed.
 */
export function writePapers(size: PapersSize): ReadonlyMap<string, string> {
  const random = seededRandom(size.seed);
  const papers = planPapers(size.sources, random).map(openPaper);
  const speakers = planSpeakers(random);
  const told: ToldClaim[][] = [];
  const plans: EventPlan[] = [];
  for (const event of planEvents(size.events, papers, random)) {
    told.push([...tellEvent(event, papers, speakers, plans, random)]);
    plans.push(event);
  }
  for (const paper of papers) endParagraph(paper);
  const text = papers.map((paper) => paper.text).join('\n');
  return new Map([
    ['corpus.yaml', yaml(corpusSeed(size))],
    ...papers.map((paper) => [`articles/${paper.id}.txt`, paper.text] as const),
    ...papers.map((paper) => [`sources/${paper.id}.yaml`, yaml(sourceSeed(paper))] as const),
    ...plans.map(
      (event, index) =>
        [`events/${event.id}.yaml`, yaml(eventSeed(event, at(told, index), placeId(event.town)))] as const,
    ),
    ['speakers.yaml', yaml(speakers.map(speakerSeed))],
    ['places.yaml', yaml(placeSeeds(text))],
    ['occasions.yaml', yaml(occasionSeeds(told.flat()))],
    ['storylines.yaml', yaml(storylineSeeds(plans, random))],
    ['tensions.yaml', yaml(tensionSeeds(told))],
    ['terms.yaml', yaml(termSeeds(text))],
  ]);
}
