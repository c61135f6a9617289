import { parseAddress, printAddress } from '#address/address.ts';

import { differences } from './difference.ts';
import { type Fault, focusWords } from './fault.ts';
import type { Sight } from './sight.ts';
import type { Step } from './step.ts';

/** A step with the page before and after it. */
export interface Moment {
  readonly before: Sight;
  readonly step: Step;
  readonly after: Sight;
  /** What was heard meanwhile, and is no wonder. */
  readonly complaints: readonly string[];
  /** The page as it was seen at this address before, in a window of the same size. */
  readonly sameAddress: Sight | null;
}

type Found = Pick<Fault, 'kind' | 'what'> & Partial<Pick<Fault, 'details' | 'from'>>;

/** All that is wrong after a step. */
export function faultsOf(moment: Moment): readonly Fault[] {
  const { before, step } = moment;
  const found = [
    ...complaintsIn(moment),
    ...factsOf(moment),
    ...lostFocus(moment),
    ...addressOf(moment),
    ...differingViews(moment),
  ];
  return found.map((each) => ({
    details: [],
    from: null,
    ...each,
    step,
    address: before.facts.address,
    to: moment.after.facts.address,
  }));
}

function complaintsIn({ complaints }: Moment): readonly Found[] {
  // Numbers are ports, lines of built files and the like.
  return complaints.map((text) => ({ kind: 'complaint', what: text.replaceAll(/\d+/g, '#'), details: [text] }));
}

/** Shorter than the shortest page. */
const FEWEST_CHARACTERS = 40;

function factsOf({ after: { facts } }: Moment): readonly Found[] {
  const found: Found[] = [];
  if (!facts.answers) found.push({ kind: 'blank', what: 'it does not answer' });
  if (facts.mains !== 1 || facts.characters < FEWEST_CHARACTERS)
    found.push({ kind: 'blank', what: `${facts.mains} main elements, ${facts.characters} characters` });
  if (facts.headings !== 1) found.push({ kind: 'headings', what: `${facts.headings} at ${pathOf(facts.address)}` });
  if (facts.repeatedIds.length > 0) found.push({ kind: 'ids', what: facts.repeatedIds.join(' ') });
  if (facts.beyond > 0)
    found.push({ kind: 'sideways', what: `at ${facts.address}`, details: [`by ${facts.beyond} pixels`] });
  return found;
}

/**
 * The keyboard must go on from somewhere. Not asked: after Tab, which leads out of the page at its
 * ends; in a window of another size, where what had the focus may have no place.
 */
function lostFocus({ step, after: { facts } }: Moment): readonly Found[] {
  const from = facts.lostFocus;
  if (from === null || step.do === 'resize' || (step.do === 'press' && step.key.endsWith('Tab'))) return [];
  return [{ kind: 'focus', what: focusWords(from), from }];
}

/** The address is the one that its own view is printed as, and leaves nothing out. */
function addressOf({ after: { facts } }: Moment): readonly Found[] {
  const address = facts.address.replace(/#(?!t\d).*$/, '');
  const { state, notices } = parseAddress(address, { base: '/' });
  const printed = printAddress(state, { base: '/' });
  if (printed === address && notices.length === 0) return [];
  return [
    { kind: 'address', what: address, details: [`is printed as ${printed}`, ...notices.map(({ reason }) => reason)] },
  ];
}

function differingViews({ before, step, after, sameAddress }: Moment): readonly Found[] {
  if (step.do === 'reload') {
    const lines = [
      ...differences(before.view, after.view),
      ...differences(keptOf(before), keptOf(after)),
      ...(before.facts.address === after.facts.address ? [] : [`address: ${after.facts.address}`]),
    ];
    if (lines.length > 0) return [{ kind: 'reload', ...inWords(lines) }];
  }
  const lines = sameAddress ? differences(sameAddress.view, after.view) : [];
  return lines.length > 0 ? [{ kind: 'sameAddress', ...inWords(lines) }] : [];
}

function keptOf({ view }: Sight): Sight['view'] {
  return { lines: view.kept, lanes: [], allDays: true, kept: [] };
}

const MOST_LINES = 8;

/** The first line says which difference it is, without what differs from page to page. */
function inWords(lines: readonly string[]): Pick<Found, 'what' | 'details'> {
  const kinds = new Set(lines.map((line) => line.replace(/^[-+] /, '').replace(/[:.].*$/, '')));
  const more = lines.length - MOST_LINES;
  return {
    what: [...kinds].join(', '),
    details: [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`and ${more} more`] : [])],
  };
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/^(\/\w+\/).+/, '$1…');
}
