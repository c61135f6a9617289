import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { WHOLE } from '../../fixtures/extent.ts';
import { GOOD, seedsOf } from '../seeds-cases.ts';
import { SILENT_MAYOR } from './defects/defect.ts';
import { expectFitReport } from './fit-report.ts';

const good = await seedsOf(GOOD);

/**
 * The work of the processor, in seconds, that no file may take: five times what it is to be, since
 * a busy machine counts double.
 */
const CEILING = 10;

const WORDS = Array.from({ length: 2000 }, (_, number) => `w${((number * 7919) % 2000).toString(36)}`);

/** A megabyte of sentences, each of which stands once. */
const MEGABYTE = Array.from({ length: 20_000 }, (_, line) => {
  const words = Array.from({ length: 10 }, (__, place) => WORDS[(line * (place + 3) + place * place) % WORDS.length]);
  return `${words.join(' ')} ${line}.`;
}).join('\n');

/** The good seeds with another article, of which an event quotes these passages. */
function quoting(text: string, passages: readonly string[]): Readonly<Record<string, string>> {
  const article = `West\n\n${text}\n`;
  const list = passages.map((passage) => `\n      - ${JSON.stringify(passage)}`).join('');
  return {
    'articles/west.txt': article,
    'sources/west.yaml': `file: west.txt
letter: C
label: West
sha256: ${createHash('sha256').update(article).digest('hex')}
published: {edtf: 2021-03-20, certainty: printed, rule: Printed.}
headline: {exact: West, suffix: "\\n"}
`,
    'events/quoting.yaml': SILENT_MAYOR.replace('south', 'west').replace(' [The mayor did not comment.]', list),
  };
}

function storyline(events: string): Readonly<Record<string, string>> {
  return { 'storylines.yaml': `- id: long\n  title: Long\n  sentence: Long.\n  events: [${events}]\n` };
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, number) => `  key-${number}: 1\n`).join('');
}

const ITEMS = Array.from({ length: 50_000 }, (_, number) => `e-${number}`);

const CORPUS = `title: T
summary: S
span: "SPAN"
measures: [{id: cracked-stones, label: stones, definition: Stones.}]
`;

/** Fifty sentences of the megabyte, a word of each changed. */
const WRONG = Array.from({ length: 50 }, (_, number) => {
  const at = MEGABYTE.indexOf('\n', number * 19_000) + 1;
  return MEGABYTE.slice(at, MEGABYTE.indexOf('.', at)).replace(/ w\w+ /, ' elephants ');
});

const LAUGHS = WRONG.map((_, number) => `${'ha '.repeat(100 + number)}ho`);

interface HeavyCase {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly problems: number;
}

const CASES: readonly HeavyCase[] = [
  { what: 'four thousand aliases', files: storyline(`&a bridge-closed, ${'*a, '.repeat(3999)}`), problems: 1 },
  { what: 'twenty thousand aliases', files: storyline(`&a bridge-closed, ${'*a, '.repeat(19_999)}`), problems: 1 },
  { what: 'fifty thousand keys', files: { 'terms.yaml': `-\n${keys(50_000)}` }, problems: 50_000 },
  { what: 'fifty wrong quotes of a megabyte', files: quoting(MEGABYTE, WRONG), problems: 50 },
  { what: 'one letter, often', files: quoting('a'.repeat(300_000), ['a'.repeat(100_000)]), problems: 1 },
  {
    what: 'very many days',
    files: { 'corpus.yaml': CORPUS.replace('SPAN', `[${'2021,'.repeat(20_000)}2021]`) },
    problems: 1,
  },
];

const FURTHER: readonly HeavyCase[] = [
  { what: 'fifty thousand items', files: storyline(ITEMS.join(', ')), problems: 50_000 },
  {
    what: 'one letter but for one',
    files: quoting('a'.repeat(300_000), [`${'a'.repeat(50_000)}b${'a'.repeat(50_000)}`]),
    problems: 1,
  },
  { what: 'fifty wrong quotes of one word', files: quoting('ha '.repeat(330_000), LAUGHS), problems: 50 },
];

it.each([...CASES, ...(WHOLE ? FURTHER : [])])(
  '$what: $problems problems, without taking long',
  ({ files, problems }) => {
    const seeds = new Map(good);
    for (const [path, text] of Object.entries(files)) seeds.set(path, new TextEncoder().encode(text));
    const before = process.cpuUsage();
    const built = buildCorpus(seeds);
    const { user, system } = process.cpuUsage(before);
    const found = built.ok ? [] : built.error;
    expect(found).toHaveLength(problems);
    expectFitReport(found.slice(0, 60), seeds);
    expect((user + system) / 1_000_000).toBeLessThan(CEILING);
  },
  120_000,
);
