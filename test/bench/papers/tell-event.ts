import { at } from '#base/at.ts';
import type { Stretch } from '#model/stretch.ts';

import { type Random, wholeBetween } from '../corpus/random.ts';
import { shortDate } from './days.ts';
import { endParagraph, type Paper, wordsIn, writeSentence } from './paper.ts';
import { chance, pick } from './pick.ts';
import type { EventPlan } from './plan-events.ts';
import type { SpeakerPlan } from './plan-speakers.ts';
import { tellWhen, type ToldWhen } from './tell-when.ts';
import { AGENCY, aside, tail } from './words.ts';

/** A claim with the places of its words; they become quotations once its article is whole. */
export interface ToldClaim {
  readonly id: string;
  readonly paper: Paper;
  readonly speaker: SpeakerPlan | null;
  /** Name and title as printed. */
  readonly as: Stretch | null;
  /** The day on which it was said to reporters, and its words. */
  readonly occasion: { readonly day: number; readonly words: Stretch } | null;
  readonly stance: 'asserts' | 'denies' | 'doubts' | 'announces';
  readonly via: readonly string[];
  readonly when: ToldWhen;
  readonly whenWords: Stretch | null;
  readonly after: { readonly event: string; readonly words: Stretch } | null;
  /** The words of the count. */
  readonly countWords: Stretch | null;
  readonly sentence: Stretch;
  readonly passages: readonly Stretch[];
  readonly note: string | null;
}

/** The words of a claim: a sentence, and the parts of it that seeds quote. */
interface Wording {
  readonly sentence: string;
  readonly speaker: SpeakerPlan | null;
  readonly as: string | null;
  readonly occasion: number | null;
  readonly stance: ToldClaim['stance'];
  readonly when: ToldWhen;
  readonly who: string;
  readonly after: { readonly event: string; readonly words: string } | null;
}

const VERBS = {
  asserts: ['said', 'reported', 'confirmed'],
  denies: ['denied'],
  doubts: ['was not certain'],
  announces: ['announced', 'promised'],
} as const;

function stanceOf({ status }: EventPlan, isFirst: boolean, random: Random): ToldClaim['stance'] {
  if (status === 'planned') return 'announces';
  if (isFirst || chance(random, 0.8)) return 'asserts';
  return pick(random, ['denies', 'doubts']);
}

function printedName({ name, title, anonymous }: SpeakerPlan): string {
  if (anonymous) return name;
  return title === null ? `the ${name}` : `${name}, ${title}`;
}

/** The earlier event that a claim puts its own behind, and the words for it. */
function tieOf(event: EventPlan, earlier: readonly EventPlan[], random: Random): Wording['after'] {
  if (event.status !== 'reported' || event.manner !== 'day' || earlier.length === 0 || !chance(random, 0.15))
    return null;
  const other = pick(random, earlier);
  const isBefore = other.status === 'reported' && other.manner === 'day' && other.first < event.first;
  return isBefore ? { event: other.id, words: `after the news from ${other.town}` } : null;
}

function word(
  event: EventPlan,
  { published }: Paper,
  speaker: SpeakerPlan | null,
  stance: ToldClaim['stance'],
  tie: Wording['after'],
  random: Random,
): Wording {
  const earliest = event.status === 'planned' ? published - 3 : Math.max(event.first, published - 3);
  const occasion = speaker && chance(random, 0.6) ? wholeBetween(random, earliest, published) : null;
  const when = tellWhen(event, occasion ?? published);
  const deed = event.status === 'planned' ? `room would be made for ${event.who}` : `${event.who} ${event.did}`;
  const what = [deed, `at ${event.town}`, when.words, tie?.words].filter(Boolean).join(' ');
  const as = speaker && printedName(speaker);
  const toReporters = occasion === null ? '' : ` before reporters on ${shortDate(occasion)}`;
  const told =
    as === null ? '' : `${as}${speaker?.title ? ',' : ''} ${pick(random, VERBS[stance])}${toReporters} that `;
  const sentence = `${told}${what}, ${tail(random)}.`;
  return {
    sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1),
    speaker,
    as: as === null ? null : as.replace(/^(?:the|an) /, ''),
    occasion,
    stance,
    when,
    who: event.who,
    after: tie,
  };
}

/**
 * What a claim rests on: its sentence, a part of it, the one before as well, or another besides.
 */
function passagesOf(
  paper: Paper,
  sentence: Stretch,
  before: Stretch | undefined,
  from: Stretch,
  random: Random,
): readonly Stretch[] {
  const dice = random();
  if (dice < 0.2 && before) return [{ start: before.start, end: sentence.end }];
  if (dice < 0.35) return [{ start: from.start, end: sentence.end }];
  if (dice < 0.5 && paper.quoted.length > 0) return [sentence, pick(random, paper.quoted)];
  return [sentence];
}

/** Where the words of who or what it was about stand; a sentence may begin with them. */
function whereIn(paper: Paper, sentence: Stretch, { who }: Wording): Stretch {
  const isFirst = paper.text.startsWith(who.slice(1), sentence.start + 1);
  return isFirst ? { start: sentence.start, end: sentence.start + who.length } : wordsIn(paper, sentence, who);
}

function write(id: string, paper: Paper, wording: Wording, event: EventPlan, random: Random): ToldClaim {
  const { speaker, occasion, stance, when, after } = wording;
  const before = paper.paragraph.length < 3 ? paper.paragraph.at(-1) : undefined;
  const sentence = writeSentence(paper, wording.sentence);
  if (speaker) speaker.isPrinted = true;
  const who = whereIn(paper, sentence, wording);
  const rest = { start: who.end, end: sentence.end };
  const passages = passagesOf(paper, sentence, before, who, random);
  paper.quoted.push(sentence);
  return {
    id,
    paper,
    speaker,
    as: wording.as === null ? null : wordsIn(paper, sentence, wording.as),
    occasion:
      occasion === null ? null : { day: occasion, words: wordsIn(paper, sentence, `on ${shortDate(occasion)}`) },
    stance,
    via: speaker && chance(random, 0.08) ? [AGENCY] : [],
    when,
    whenWords: when.words === null ? null : wordsIn(paper, rest, when.words),
    after: after && { event: after.event, words: wordsIn(paper, rest, after.words) },
    countWords: event.count && who,
    sentence,
    passages,
    note: chance(random, 0.08) ? 'That both speak of one thing is inferred from the place and the days.' : null,
  };
}

/** Now and then words between the claims: of a paragraph on which nothing rests, or within one. */
function digress(paper: Paper, random: Random): void {
  if (chance(random, 0.15)) writeSentence(paper, aside(random));
  else if (chance(random, 0.05)) {
    endParagraph(paper);
    paper.unused.push(writeSentence(paper, aside(random)));
    endParagraph(paper);
  }
}

/** Writes what the papers tell of an event into them; its claims. `earlier`: events told before. */
export function tellEvent(
  event: EventPlan,
  papers: readonly Paper[],
  speakers: readonly SpeakerPlan[],
  earlier: readonly EventPlan[],
  random: Random,
): readonly ToldClaim[] {
  const claims: ToldClaim[] = [];
  const wordings: Wording[] = [];
  const voices = new Set<string>();
  for (const [index, place] of event.tellers.entries()) {
    const paper = at(papers, place);
    const copied = wordings[0];
    const copies = copied && at(claims, 0).paper !== paper && chance(random, 0.2);
    const speaker = index === 0 && chance(random, 0.25) ? null : pick(random, speakers);
    const voice = `${paper.id} ${(copies ? copied.speaker : speaker)?.id ?? ''}`;
    if (voices.has(voice)) continue;
    voices.add(voice);
    const tie = index === 0 ? tieOf(event, earlier, random) : null;
    const wording = copies ? copied : word(event, paper, speaker, stanceOf(event, index === 0, random), tie, random);
    claims.push(write(`${event.id}-${index + 1}`, paper, wording, event, random));
    wordings.push(wording);
    digress(paper, random);
  }
  return claims;
}
