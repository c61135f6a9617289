import { isoOfPartial, partialDates } from '#format/citation/partial-date.ts';
import { csvText } from '#format/public/csv.ts';
import type { Claim, Corpus, Figure, Measure, Speaker } from '#model/corpus.ts';
import { isoFromDay } from '#model/day.ts';

/** What one row of the table is made from. */
interface Row {
  readonly figure: Figure;
  readonly claim: Claim;
  readonly measure: Measure | undefined;
  readonly speaker: Speaker | undefined;
}

function endsOf({ period }: Figure): readonly [string, string] {
  if (period === null) return ['', ''];
  const { from, to } = partialDates({ earliest: period.first, latest: period.last, ends: period.ends });
  return [from === null ? '' : isoOfPartial(from), to === null ? '' : isoOfPartial(to)];
}

/** Column heads and cells, in their order. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  figure_id: ({ figure }) => figure.id,
  measure: ({ figure }) => figure.measure,
  measure_label: ({ measure }) => measure?.label ?? '',
  words: ({ figure }) => figure.words.exact,
  qualifier: ({ figure }) => figure.qualifier,
  min: ({ figure }) => String(figure.value.min),
  max: ({ figure }) => String(figure.value.max),
  mode: ({ figure }) => figure.mode,
  counting: ({ figure }) => figure.counting,
  first_day: ({ figure }) => endsOf(figure)[0],
  last_day: ({ figure }) => endsOf(figure)[1],
  as_of: ({ figure }) => (figure.asOf === null ? '' : isoFromDay(figure.asOf)),
  part_of: ({ figure }) => figure.partOf ?? '',
  speaker: ({ speaker }) => speaker?.name ?? '',
  source_id: ({ claim }) => claim.source,
  event_id: ({ claim }) => claim.event,
  claim_id: ({ claim }) => claim.id,
  start: ({ figure }) => String(figure.words.start),
  end: ({ figure }) => String(figure.words.end),
  note: ({ figure }) => figure.note ?? '',
};

/**
 * `figures.csv`: a row a figure, in the order of the claims; of one measure where that is given.
 * UTF-8 without a byte order mark. `first_day` and `last_day` are the days counted, as precise as
 * they are written.
 */
export function figuresCsv({ claims, measures, speakers }: Corpus, only: string | null = null): string {
  const speaker = new Map(speakers.map((each) => [each.id, each]));
  const measure = new Map(measures.map((each) => [each.id, each]));
  const cells = Object.values(COLUMNS);
  const rows = claims.flatMap((claim) =>
    claim.figures
      .filter((figure) => only === null || figure.measure === only)
      .map((figure): Row => ({
        figure,
        claim,
        measure: measure.get(figure.measure),
        speaker: claim.speaker === null ? undefined : speaker.get(claim.speaker),
      })),
  );
  return csvText([Object.keys(COLUMNS), ...rows.map((row) => cells.map((cell) => cell(row)))]);
}

/** The measures of which a corpus has figures, by id, in its order. */
export function measuresCounted({ claims, measures }: Corpus): readonly string[] {
  const used = new Set(claims.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return measures.flatMap(({ id }) => (used.has(id) ? [id] : []));
}
