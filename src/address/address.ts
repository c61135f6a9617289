import { givenValue } from '#address/given-value.ts';
import { type Notice, notice, together } from '#address/notice.ts';
import { parsePage, printPage } from '#address/page-path.ts';
import type { HistoryMode } from '#address/parameter.ts';
import { PARAMETERS } from '#address/parameters.ts';
import { decodeSegment, encodeValue } from '#address/percent.ts';
import { type QueryPair, splitAddress } from '#address/raw-address.ts';
import { parseWithoutTail, TAIL_DROPPED, withoutTail } from '#address/tail.ts';
import { newestVersion, upgrade, type Upgrader, UPGRADERS } from '#address/upgrade.ts';
import { INITIAL_VIEW, samePage, type ViewState } from '#model/choice/view-state.ts';
import { parsePassageId, passageId } from '#model/id.ts';

export interface AddressOptions {
  /** Where the site stands on its host: `/` or `/x/`. */
  readonly base: string;
  /** For tests of the mechanism. */
  readonly upgraders?: readonly Upgrader[];
}

export interface PrintOptions extends AddressOptions {
  /** To be handed on: without what belongs to this reader's bar alone. */
  readonly shared?: boolean;
}

export interface ParsedAddress {
  readonly state: ViewState;
  /** What could not be followed. Nothing of it is in the state. */
  readonly notices: readonly Notice[];
}

const VERSION = 'v';

/**
 * The view of an address: path, query and fragment as one text, without the host. Takes any text
 * and never throws; what is wrong is left out alone, with a notice, and parameters that are not
 * ours are kept as they are. `parseAddress(printAddress(state))` is the state again.
 */
export function parseAddress(address: string, { base, upgraders = UPGRADERS }: AddressOptions): ParsedAddress {
  const notices: Notice[] = [];
  const split = splitAddress(address);
  const version = versionOf(split.query, newestVersion(upgraders), notices);
  const { path, query, fragment } = upgrade(split, version, upgraders);

  const known = new Map<string, QueryPair[]>(PARAMETERS.map(({ name }) => [name, []]));
  const foreign: string[] = [];
  for (const pair of query) {
    const same = pair.name === null ? undefined : known.get(pair.name);
    if (same) same.push(pair);
    else if (pair.name !== VERSION) foreign.push(pair.raw);
  }

  let state: ViewState = { ...INITIAL_VIEW, page: parsePage(path, base), foreign };
  for (const parameter of PARAMETERS) {
    const text = textOf(parameter.name, known.get(parameter.name) ?? [], parameter.list, notices);
    if (text === '') continue;
    const { value, fault, rest } = parseWithoutTail(parameter, state, text);
    if (fault) notices.push(notice(parameter.name, rest ?? text, fault));
    state = value;
  }
  state = withoutLooseEditions(withFragment(state, fragment, notices));
  return { state, notices: together(notices) };
}

/**
 * The address of a view: path, query and fragment. Defaults are not written, and one view has one
 * address.
 */
export function printAddress(state: ViewState, options: PrintOptions): string {
  const { base, shared = false, upgraders = UPGRADERS } = options;
  const query: string[] = [];
  for (const { name, local, print } of PARAMETERS) {
    if (shared && local) continue;
    const text = print(state);
    if (text !== null) query.push(`${name}=${encodeValue(text)}`);
  }
  const version = newestVersion(upgraders);
  if (version > 1) query.push(`${VERSION}=${version}`);
  if (!shared) query.push(...state.foreign);
  return printPage(state.page, base) + (query.length > 0 ? `?${query.join('&')}` : '') + fragmentOf(state);
}

/** What stands in the `href` of a link to a view of this site. */
export function hrefOf(state: ViewState, base: string): string {
  return printAddress(state, { base });
}

/**
 * A step to another page or passage, or in anything the table calls a choice, makes a new entry in
 * the history; any other step rewrites it.
 */
export function historyModeBetween(from: ViewState, to: ViewState): HistoryMode {
  const chosen =
    !samePage(from.page, to.page) ||
    fragmentOf(from) !== fragmentOf(to) ||
    PARAMETERS.some(({ history, print }) => history === 'push' && print(from) !== print(to));
  return chosen ? 'push' : 'replace';
}

/**
 * An address without a version is of the first; one from the future is read as far as it is
 * understood.
 */
function versionOf(query: readonly QueryPair[], newest: number, notices: Notice[]): number {
  const given = query.filter(({ name }) => name === VERSION);
  const text = textOf(VERSION, given, false, notices);
  if (text === '') return 1;
  const version = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
  if (version !== null && version <= newest) return version;
  notices.push(notice(VERSION, text, version === null ? 'is not a version' : 'is newer than this page'));
  return version === null ? 1 : newest;
}

/** The text that counts for a parameter. What else was given for it is said. */
function textOf(name: string, pairs: readonly QueryPair[], list: boolean, notices: Notice[]): string {
  const { text, broken, second } = givenValue(pairs, list);
  if (broken !== null) notices.push(notice(name, broken, 'has percent signs that make no text'));
  if (second !== null) notices.push(notice(name, second, 'came second, and only the first counts'));
  return text;
}

/** `t120-245` for a passage on its source's page. */
function fragmentOf({ page, passage }: ViewState): string {
  const ref = page.name === 'source' && passage !== null ? parsePassageId(passage) : null;
  return ref && page.name === 'source' && ref.source === page.id ? `#t${ref.start}-${ref.end}` : '';
}

/**
 * Reads the passage on a source's page. Other fragments are places in the page (`#main`) and no
 * part of the view.
 */
function withFragment(state: ViewState, fragment: string, notices: Notice[]): ViewState {
  const written = fragment.split(':~:', 1)[0] ?? '';
  if (state.page.name !== 'source' || !/^t\d/.test(written)) return state;
  const place = decodeSegment(written) ?? written;
  const { id } = state.page;
  const refOf = (text: string) => parsePassageId(`${id}:${text}`);
  const sound = refOf(place);
  const ref = sound ?? refOf(withoutTail(place));
  if (!sound) notices.push(notice('#', place, ref ? TAIL_DROPPED : 'is not a passage such as #t120-245'));
  return ref ? { ...state, passage: passageId(ref) } : state;
}

/** An edition says where a passage is: without one it is no part of the view. */
function withoutLooseEditions(state: ViewState): ViewState {
  const { passage, edition, beside, besideEdition } = state;
  return { ...state, edition: passage && edition, besideEdition: beside && besideEdition };
}
