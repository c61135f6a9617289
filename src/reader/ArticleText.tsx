import type { Language } from '#model/language.ts';
import { FurnitureFold } from '#reader/FurnitureFold.tsx';
import type { ArticleLayout, Chip, TextRow } from '#reader/layout/article-layout.ts';
import { toldElsewhere } from '#reader/layout/told-elsewhere.ts';
import { unlinkedChips } from '#reader/layout/unlinked-chips.ts';
import { MarginChips } from '#reader/MarginChips.tsx';
import { MarkedRuns, type MarkingProps } from '#reader/MarkedRuns.tsx';
import { langOf } from '#ui/lang.ts';

/** The level of a heading, as in `h2`. */
type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface ArticleTextProps extends MarkingProps {
  readonly layout: ArticleLayout;
  /** Of the article; null: not said. */
  readonly language: Language | null;
  /** The level of its subheads. */
  readonly level: HeadingLevel;
  /**
   * Which events stand beside a paragraph: all it feeds, or below it those that no mark in it leads
   * to.
   */
  readonly chips: 'all' | 'unlinked';
  /** Body paragraphs that feed no event, by number, each with the reason if one is given. */
  readonly unused: ReadonlyMap<number, string | null>;
}

/** The body of an article: subheads, paragraphs and folded furniture, in the order of the text. */
export function ArticleText({ layout, language, level, chips, unused, ...marking }: ArticleTextProps) {
  const beside = chips === 'all';
  return (
    <div
      className={`grid gap-4 font-serif text-base [&>div>p]:text-pretty [&_p[id]]:scroll-mt-28 ${beside ? '[&>div>p]:max-w-[35rem]' : '[&>div>p]:max-w-[57ch]'}`}
    >
      {layout.rows.map((row) => {
        if (row.type === 'fold') return <FurnitureFold key={row.start} fold={row} language={language} {...marking} />;
        const reason = row.paragraph === null ? undefined : unused.get(row.paragraph);
        return (
          <div
            key={row.start}
            className={
              beside ? 'wide:grid wide:grid-cols-[minmax(0,35rem)_minmax(10rem,15rem)] wide:gap-x-8' : undefined
            }
          >
            <RowText row={row} language={language} level={level} dim={reason !== undefined} {...marking} />
            {!beside && <ReportedElsewhere row={row} {...marking} />}
            {beside && reason !== undefined ? (
              <p className="mt-1 font-sans text-xs text-muted">
                No event. <bdi>{reason}</bdi>
              </p>
            ) : (
              <MarginChips
                chips={beside ? row.chips : besidesOpen(row, marking)}
                beside={row.paragraph === null ? 'this line' : `paragraph ${row.paragraph}`}
                currentEvent={marking.currentEvent}
                lit={marking.lit}
                hrefOfEvent={marking.hrefOfEvent}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/**
 * Under the open passage, where it reports another event than the one that is told beside the
 * article: which.
 */
export function ReportedElsewhere({ row, ...marking }: MarkingProps & { readonly row: TextRow }) {
  const { currentPassage, currentEvent, lit, hrefOfEvent } = marking;
  const chips = toldElsewhere(row, currentPassage, currentEvent);
  return (
    <MarginChips chips={chips} beside="the open passage" lead="reports: " {...{ currentEvent, lit, hrefOfEvent }} />
  );
}

interface RowTextProps extends MarkingProps, Pick<ArticleTextProps, 'language'> {
  readonly row: TextRow;
  readonly level: HeadingLevel;
  /** Set back, since it feeds no event. */
  readonly dim: boolean;
}

function RowText({ row, language, level, dim, ...marking }: RowTextProps) {
  const runs = <MarkedRuns runs={row.runs} {...marking} />;
  const tongue = { dir: 'auto', lang: langOf(language) };
  if (row.kind === 'headline' || row.kind === 'subhead') {
    const Heading = `h${level}` as const;
    return (
      <Heading {...tongue} className="max-w-[57ch] pt-3 text-lg font-semibold text-balance">
        {runs}
      </Heading>
    );
  }
  const id = row.paragraph === null || marking.anchors === null ? undefined : `p${row.paragraph}`;
  return (
    <p {...tongue} id={id} className={dim ? 'text-muted' : undefined}>
      {runs}
    </p>
  );
}

/**
 * The events of a row that no mark leads to, but for those that are named as the open passage's.
 */
function besidesOpen(row: TextRow, { currentPassage, currentEvent }: MarkingProps): readonly Chip[] {
  const others = unlinkedChips(row);
  if (others.length === 0) return others;
  const named = new Set(toldElsewhere(row, currentPassage, currentEvent).map(({ event }) => event));
  return others.filter(({ event }) => !named.has(event));
}
