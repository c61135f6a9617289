import { seededRandom } from '../bench/corpus/random.ts';
import { corpus, found, fragmentOf, sharedEvent } from './corpus.ts';

/** An address that nobody should have written, and what the page has to say of it. */
export interface HostileAddress {
  /** Path, query and fragment. */
  readonly address: string;
  /** The parameters that a notice must name, `#` for the fragment, and no others. */
  readonly told: readonly string[];
  /** Whether the page says that it is not there. */
  readonly unknown: boolean;
}

/**
 * What no parameter can mean: long, broken, invisible, of other scripts, markup, names that objects
 * have. None ends a path or a query.
 */
const NONSENSE = [
  'a'.repeat(300),
  '%',
  '%E0%A4%A',
  '%u0041',
  '%FF%FE',
  '%00',
  '%0D%0ASet-Cookie:x',
  '%E2%80%AEgpj.exe',
  '%E2%80%8B',
  '\uD800',
  '\u2028',
  'مرحبا',
  'שלום-עולם',
  '報道',
  '🛩%EF%B8%8F',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)<%2Fscript>',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  '"onmouseover="alert(1)',
  "'-alert(1)-'",
  '`${alert(1)}`',
  '{{7*7}}',
  'javascript:alert(1)',
  'data:text%2Fhtml,x',
  '-1',
  '1e309',
  'NaN',
  '99999999999999999999',
  'null',
  'undefined',
  'true',
] as const;

/** Days and ranges that cannot be. */
const IMPOSSIBLE = [
  '2015-02-30',
  '2015-13-01',
  '9999-99-99',
  '15-10-01',
  '+275760-09-13',
  '2015-10-10..2015-10-01',
  '2015-10-01..',
  '..2015-10-01',
  '2015-10-01..2015-10-02..2015-10-03',
  '1999-01-01..1999-12-31',
  '9999-01-01..9999-12-31',
  '0000-01-01..9999-12-31',
] as const;

const PASSAGES = ['a:t', 'a:t5-2', 'a:t1-2', ':t1-2', 'a:t-1-2', 'a:t1-99999999999', 'A:t1-2'] as const;

/** The parameters with which an address may be strained, each with what is wrong for it alone. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  src: [],
  kind: ['strike,battle'],
  story: [],
  term: [],
  order: [],
  lanes: ['source,kind', 'Kind'],
  clock: ['then', 'Said'],
  embed: ['2', 'yes'],
  v: ['0', '7'],
  by: [...IMPOSSIBLE],
  range: [...IMPOSSIBLE],
};

const NAMES = Object.keys(PARAMETERS);
const ALL = [...NAMES, 'passage', 'beside'];

const event = sharedEvent.id;
const source = found(corpus.sources[0], 'source').id;
const passage = found(corpus.claims.find((claim) => claim.source === source)?.passages[0], 'passage');

const wrong = (address: string, ...told: readonly string[]): HostileAddress => ({ address, told, unknown: false });
const sound = (address: string): HostileAddress => wrong(address);
const nowhere = (address: string): HostileAddress => ({ address, told: [], unknown: true });

function inParameters(): readonly HostileAddress[] {
  return Object.entries(PARAMETERS).flatMap(([name, own]) =>
    [...NONSENSE, ...own].map((value) => wrong(`/?${name}=${value}`, name)),
  );
}

function inSearches(): readonly HostileAddress[] {
  const broken = (value: string) => {
    try {
      return decodeURIComponent(value) === '';
    } catch {
      return true;
    }
  };
  return NONSENSE.map((value) => (broken(value) || value.length > 200 ? wrong : sound)(`/?q=${value}`, 'q'));
}

function inPassages(): readonly HostileAddress[] {
  const values = [...PASSAGES, ...NONSENSE];
  return [
    ...values.map((value) => wrong(`/event/${event}/?passage=${value}`, 'passage')),
    ...values.map((value) => wrong(`/event/${event}/?passage=${passage.id}&beside=${value}`, 'beside')),
    ...['t1', 't5-2', 't01-2', 't1-2-3', 't9999999999-1', 't1%2C2'].map((value) =>
      wrong(`/source/${source}/#${value}`, '#'),
    ),
    ...['main', 'T1-2', '__proto__', '<img src=x>', '%E0%A4%A', '#', 'x'.repeat(5_000)].map((value) =>
      sound(`/source/${source}/#${value}`),
    ),
    ...['t1-999999', ':~:text=word', `${fragmentOf(passage)}:~:text=word`].map((value) =>
      sound(`/source/${source}/#${value}`),
    ),
    ...[').', '%E2%80%9D', ',', '%3E'].flatMap((tail) => [
      wrong(`/source/${source}/#${fragmentOf(passage)}${tail}`, '#'),
      wrong(`/event/${event}/?passage=${passage.id}${tail}`, 'passage'),
    ]),
  ];
}

function inPaths(): readonly HostileAddress[] {
  const near = [`${event})`, `${event}).`, `${event},`, `${event}%3E`, `${event}%22`, event.toUpperCase(), `${event}x`];
  return [
    ...[...NONSENSE, ...near].map((id) => nowhere(`/event/${id}/`)),
    ...[...NONSENSE, `${source}).`, source.toUpperCase()].map((id) => nowhere(`/source/${id}/`)),
    ...NONSENSE.map((name) => nowhere(`/${name}`)),
    ...['/event', '/event/', '/Event/x', `/Event/${event}/`, `/event/${event}/x/y`, '/source/x/y', '/index.htm'].map(
      nowhere,
    ),
    ...[`/event//${event}`, `/event/${event}/index.html`, '/source//', '/index.html', '/?', '/?&&&', '/#'].map(sound),
  ];
}

/** Several things at once: what is wrong is told of each, and what is ours or nobody's is kept. */
function together(): readonly HostileAddress[] {
  return [
    wrong(`/?range=2015-10-01..2015-10-10&range=2015-11-01..2015-11-02`, 'range'),
    wrong('/?lanes=kind&lanes=none&q=a&q=b', 'lanes', 'q'),
    wrong(`/?${ALL.map((name) => `${name}=x`).join('&')}`, ...ALL),
    wrong(`/?${'src=x&'.repeat(200)}`, 'src'),
    sound(`/?${'utm_source=x&'.repeat(100)}`),
    sound('/?__proto__=1&__proto__[x]=1&constructor.prototype.x=1&toString&=x&src[]=x&%=1'),
    sound('/?src=&kind=&story=&term=&order=&lanes=&embed=&by=&range=&q='),
    sound(
      `/?src=${corpus.sources.map(({ id }) => id).join(',')}&order=${corpus.sources.map(({ id }) => id).join(',')}`,
    ),
    { ...nowhere(`/event/${event}x/?src=x&by=never`), told: ['src', 'by'] },
    { ...nowhere(`/nowhere/?passage=${passage.id}`), told: ['passage'] },
  ];
}

/** Three parameters at a time, with what is wrong for each, on pages that are there. */
function mixed(count: number): readonly HostileAddress[] {
  const random = seededRandom(20_151_001);
  const one = <Item>(items: readonly Item[]) => found(items[Math.floor(random() * items.length)], 'item');
  return Array.from({ length: count }, () => {
    const names = [...new Set([one(NAMES), one(NAMES), one(NAMES)])];
    const query = names.map((name) => `${name}=${one([...NONSENSE, ...(PARAMETERS[name] ?? [])])}`);
    return wrong(`${one(['/', `/event/${event}/`, `/source/${source}/`, '/source/'])}?${query.join('&')}`, ...names);
  });
}

/** All of them, each time the same. */
export const HOSTILE_ADDRESSES: readonly HostileAddress[] = [
  ...together(),
  ...inPaths(),
  ...inParameters(),
  ...inSearches(),
  ...inPassages(),
  ...mixed(60),
];
