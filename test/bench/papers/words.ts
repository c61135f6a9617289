import { SEARCH_WORD } from '../corpus/bench-event.ts';
import type { Random } from '../corpus/random.ts';
import { pick } from './pick.ts';

/*
 * The invented land of the papers: a river, its towns, those who speak there. Words vary so much
 * that no two sentences are alike by chance; what stands in two papers was copied.
 */

export const OUTLETS = [
  'River Post',
  'Tamrin Courier',
  'The Delta Times',
  'Harbour Gazette',
  'Northern Wire',
  'Evening Ledger of the Lower Valley',
  'Sele Today',
  'The Upland Observer',
  'Estuary News Agency',
  'Morning Bulletin',
  'Weekly Review of Trade and Transport',
  'Coast and Country',
] as const;

export const TOWNS = [
  'Tamrin',
  'Sele',
  'Orvath',
  'Low Karst',
  'Bel Amar',
  'Pelhaven',
  'Dun Terrek',
  'Ostrel',
  'Vannoy',
  'Kirrin',
  'Aldmoor',
  'Sant Iver',
  'Narrow Ford',
  'Hask',
  'Upper Lenn',
  'Morrowgate',
  'Quill Island',
  'Redwater',
] as const;

/** The agency whose words reach papers by way of others. */
export const AGENCY = 'estuary-news-agency';

/** The bodies for which people speak. */
export const BODIES = [
  { id: 'harbour-office', name: 'Harbour Office', party: 'coast' },
  { id: 'coast-guard', name: 'Coast Guard', party: 'coast' },
  { id: 'ministry-of-transport', name: 'Ministry of Transport', party: 'coast' },
  { id: 'river-council', name: 'River Council', party: 'uplands' },
  { id: 'upland-assembly', name: 'Upland Assembly', party: 'uplands' },
  { id: 'pilots-union', name: 'Pilots’ Union', party: null },
  { id: 'grain-exchange', name: 'Grain Exchange', party: null },
  { id: 'relief-committee', name: 'Relief Committee', party: null },
  { id: 'joint-commission', name: 'Joint Commission on the Crossings', party: null },
  { id: 'estuary-news-agency', name: 'Estuary News Agency', party: null },
] as const;

export const PARTIES = [
  { id: 'coast', name: 'The Coast', definition: 'The authorities of the invented coast with its ministries.' },
  { id: 'uplands', name: 'The Uplands', definition: 'The councils of the invented uplands.' },
] as const;

export const FIRST_NAMES = [
  'Ansa',
  'Boren',
  'Cilla',
  'Daro',
  'Edda',
  'Farid',
  'Gerta',
  'Hanno',
  'Ines',
  'Joran',
] as const;
export const LAST_NAMES = [
  'Keld',
  'Lanning',
  'Morvay',
  'Nisse',
  'Oduya',
  'Perrin',
  'Quist',
  'Rasmin',
  'Sorel',
] as const;
export const TITLES = ['spokesman', 'deputy head', 'director', 'chief engineer', 'head of the press office'] as const;

/** What is counted: the measure, the thing in the plural, what became of it. */
export const COUNTED = [
  { measure: 'lorries', things: 'lorries', did: ['had crossed the bridge', 'were turned back', 'stood waiting'] },
  { measure: 'barges', things: 'barges', did: ['had been unloaded', 'were held at the quay', 'ran aground'] },
  { measure: 'families', things: 'families', did: ['had left their houses', 'came back', 'were given shelter'] },
  { measure: 'tonnes', things: 'tonnes of grain', did: ['had been shipped', 'were spoilt', 'lay in the open'] },
  { measure: 'inspections', things: 'inspections', did: ['had been carried out', 'were broken off'] },
  { measure: 'dykes', things: 'stretches of dyke', did: ['had been mended', 'gave way', 'were given up'] },
] as const;

export const QUALIFIERS = [
  { qualifier: 'exact', words: '' },
  { qualifier: 'exact', words: '' },
  { qualifier: 'about', words: 'about ' },
  { qualifier: 'more-than', words: 'more than ' },
  { qualifier: 'at-least', words: 'at least ' },
  { qualifier: 'up-to', words: 'up to ' },
] as const;

/** What happened without a count: who, what, and of which kind it is. */
export const DEEDS = [
  { kind: 'movement', who: `a ${SEARCH_WORD}`, did: ['was stopped', 'set out', 'arrived after dark'] },
  { kind: 'meeting', who: 'the two delegations', did: ['met behind closed doors', 'put off their talks'] },
  { kind: 'agreement', who: 'the pilots and the owners', did: ['signed a truce over tolls', 'settled their dispute'] },
  {
    kind: 'accusation',
    who: 'the upper towns',
    did: ['were blamed for the low water', 'denied having shut the sluice'],
  },
  { kind: 'incident', who: 'a ferry', did: ['lost its rudder', 'struck a pier', 'drifted without lights'] },
  { kind: 'attack', who: 'the customs shed', did: ['was set on fire', 'was broken into'] },
  { kind: 'statement', who: 'a new timetable', did: ['was announced', 'was withdrawn', 'took everybody by surprise'] },
  { kind: 'background', who: 'the old toll', did: ['had been in force', 'was remembered as a burden'] },
] as const;

const JOINS = ['while', 'because', 'although', 'after which', 'and', 'so that', 'even as', 'where'] as const;
const THINGS = (
  'lock-keeper warehouse sluice ferryman harvest market ledger lantern signalman granary orchard milestone caravan ' +
  'foreman surveyor quarry drydock tanker miller archive chapel causeway reservoir tollgate beacon paddock workshop'
).split(' ');
const LOOKS = (
  'weary northern half-built crowded silent flooded costly narrow borrowed unlit rusty distant empty guarded painted ' +
  'forgotten muddy busy frozen disputed temporary ancient nearby steep'
).split(' ');
const DOES = (
  'counted refused repaired abandoned recorded guarded crossed delayed mistrusted rebuilt watched emptied measured ' +
  'questioned supplied reopened praised insured mapped borrowed'
).split(' ');

/** A subordinate clause that hardly comes twice: `while a rusty beacon counted the silent mill`. */
export function tail(random: Random): string {
  const thing = () => `${pick(random, LOOKS)} ${pick(random, THINGS)}`;
  return `${pick(random, JOINS)} the ${thing()} ${pick(random, DOES)} one ${thing()} of ${pick(random, TOWNS)}`;
}

/** A sentence of its own that no event rests on. */
export function aside(random: Random): string {
  return `Nobody could say how the ${pick(random, LOOKS)} ${pick(random, THINGS)} ${pick(random, DOES)} it, ${tail(random)}.`;
}

/** Words for the same thing, as far as they are printed. */
export const TERMS = [
  { id: 'what-carries', title: 'what carries goods', words: ['lorries', 'barges', 'ferry', SEARCH_WORD, 'tanker'] },
  { id: 'what-is-carried', title: 'what is carried', words: ['grain', 'harvest'] },
] as const;
