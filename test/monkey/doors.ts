/** What is read of a built site's `data/corpus.json`. */
export interface KnownRecords {
  readonly span: { readonly first: string; readonly last: string };
  readonly sources: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly storylines: readonly { readonly id: string }[];
  readonly claims: readonly { readonly event: string; readonly passages: readonly { readonly id: string }[] }[];
}

/**
 * Addresses by kind: a door is taken by its kind first, so that many events do not hide the others.
 */
export type Doors = readonly (readonly string[])[];

/** Addresses that ask for what there is not, or for several things of which only some are. */
const WRONG = [
  '/nowhere/',
  '/event/no-such-event/',
  '/source/no-such-source/',
  '/?range=yesterday',
  '/?src=nobody&kind=strike,stroke&lanes=up',
  '/?story=none&by=2015-13-01',
] as const;

/**
 * Whether a complaint is what a browser says of each page that answers 404, as those above should.
 */
export function isMissingPage(complaint: string): boolean {
  const url = /status of 404 .*\((\S+)\)$/.exec(complaint)?.[1];
  if (url === undefined) return false;
  const { pathname } = new URL(url);
  return WRONG.some((address) => address === pathname);
}

/**
 * Addresses under which a reader may come to a site: each page, with each kind of filter, and some
 * wrong ones.
 */
export function doorsOf({ span, sources, events, storylines, claims }: KnownRecords): Doors {
  const passages = claims.flatMap(({ event, passages: own }) => own.map(({ id }) => ({ event, id })));
  const inSource = ({ id }: { readonly id: string }) => id.replace(/^(.*):(.*)$/, '/source/$1/#$2');
  return [
    ['/'],
    ['/source/'],
    events.map(({ id }) => `/event/${id}/`),
    passages.map(({ event, id }) => `/event/${event}/?passage=${id}`),
    passages.map(({ event }, at) => `/event/${event}/?passage=${passages[at]?.id}&beside=${passages.at(-1 - at)?.id}`),
    sources.map(({ id }) => `/source/${id}/`),
    passages.map(inSource),
    sources.map(({ id }) => `/?src=${id}`),
    storylines.map(({ id }) => `/?story=${id}`),
    [
      '/?lanes=storyline',
      '/?lanes=kind',
      '/?lanes=none',
      '/?clock=said',
      '/?kind=statement,strike',
      '/?q=Russia',
      '/?embed=1',
    ],
    [`/?range=${span.first}..${span.first}`, `/?range=${span.last}..${span.last}`, `/?by=${span.last}`],
    WRONG,
  ].filter((kind) => kind.length > 0);
}
