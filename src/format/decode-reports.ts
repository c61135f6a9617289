import { numberAt } from '#base/at.ts';
import { err, ok, type Result } from '#base/result.ts';
import { type Fault, wrongLength } from '#format/column-faults.ts';
import type { Chronology } from '#model/chronology.ts';

type Reports = Pick<Chronology['events'], 'sourceStarts' | 'sourceRefs' | 'speaks' | 'turns' | 'agreements'>;

/**
 * The sources of each event, and which of their claims speaks. The claims of an event stand by
 * source: those of one source are its report. `starts` are where the claims of each event begin,
 * `source` is by claim, `speaks` by report counts on from its first claim, `turns` and
 * `agreements` are by report.
 */
export function decodeReports(
  starts: Int32Array,
  source: Int32Array,
  { speaks, turns, agreements }: Pick<Reports, 'speaks' | 'turns' | 'agreements'>,
): Result<Reports, Fault> {
  const sourceStarts = new Int32Array(starts.length);
  const begins: number[] = [];
  for (let event = 0; event + 1 < starts.length; event += 1) {
    const end = numberAt(starts, event + 1);
    let before = -1;
    for (let claim = numberAt(starts, event); claim < end; claim += 1) {
      const from = numberAt(source, claim);
      if (from < before) return err({ path: 'claims.source', reason: `Sources that do not ascend, at claim ${claim}` });
      if (from > before) begins.push(claim);
      before = from;
    }
    sourceStarts[event + 1] = begins.length;
  }
  for (const [path, { length }] of Object.entries({ speaks, turns, agreements })) {
    if (length !== begins.length) return err(wrongLength(path, begins.length, length));
  }
  const sourceRefs = new Int32Array(begins.length);
  const speaking = new Int32Array(begins.length);
  for (const [report, first] of begins.entries()) {
    const claim = first + numberAt(speaks, report);
    const end = begins[report + 1] ?? source.length;
    if (claim < first || claim >= end) {
      return err({ path: 'speaks', reason: `A claim of another source or event, at ${report}` });
    }
    sourceRefs[report] = numberAt(source, first);
    speaking[report] = claim;
  }
  return ok({ sourceStarts, sourceRefs, speaks: speaking, turns, agreements });
}
