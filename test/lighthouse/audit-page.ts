import lighthouse, { type Result } from 'lighthouse';

/** What one run says of a page: scores from 0 to 100, times in milliseconds. */
export interface Audited {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** The audits of SEO that fail, by their ids. */
  readonly seoFaults: readonly string[];
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  /** Bytes that came over the network. */
  readonly weight: number;
  /** The whole of it, as Lighthouse writes it. */
  readonly report: string;
}

function score({ categories }: Result, name: string): number {
  const found = categories[name]?.score;
  if (typeof found !== 'number') throw new Error(`Lighthouse gives no score for ${name}.`);
  return Math.round(found * 100);
}

function numberOf({ audits }: Result, id: string): number {
  const found = audits[id]?.numericValue;
  if (found === undefined) throw new Error(`Lighthouse tells nothing of ${id}.`);
  return found;
}

function seoFaults({ categories, audits }: Result): readonly string[] {
  const refs = categories['seo']?.auditRefs ?? [];
  return refs.flatMap(({ id, weight }) => (weight > 0 && audits[id]?.score === 0 ? id : []));
}

/** Visits a page once in Lighthouse's phone profile, by the browser that listens at a port. */
export async function auditPage(url: string, port: number): Promise<Audited> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { lhr, report } = run;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return {
    performance: score(lhr, 'performance'),
    accessibility: score(lhr, 'accessibility'),
    bestPractices: score(lhr, 'best-practices'),
    seo: score(lhr, 'seo'),
    seoFaults: seoFaults(lhr),
    firstPaint: numberOf(lhr, 'first-contentful-paint'),
    largestPaint: numberOf(lhr, 'largest-contentful-paint'),
    blocked: numberOf(lhr, 'total-blocking-time'),
    shift: numberOf(lhr, 'cumulative-layout-shift'),
    weight: numberOf(lhr, 'total-byte-weight'),
    report: [report].flat().join(''),
  };
}
