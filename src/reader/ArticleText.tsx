import type { ArticleLayout, TextRow } from '#reader/layout/article-layout.ts';
import { FurnitureFold } from '#reader/FurnitureFold.tsx';
import { MarginChips } from '#reader/MarginChips.tsx';
import { MarkedRuns } from '#reader/MarkedRuns.tsx';

/** The level of a heading, as in `h2`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** What every part of a text needs to mark and link it. */
export interface MarkingProps {
  /** The passage that is open, by id. */
  readonly currentPassage: string | null;
  /** The event that is open, by id. */
  readonly currentEvent: string | null;
  /** The address of an event with one of its passages open. */
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

export interface ArticleTextProps extends MarkingProps {
  readonly layout: ArticleLayout;
  /** The level of its subheads. */
  readonly level: HeadingLevel;
  /** Whether each paragraph names its events beside it. */
  readonly chips: boolean;
}

/** The body of an article: subheads, paragraphs and folded furniture, in the order of the text. */
export function ArticleText({ layout, level, chips, ...marking }: ArticleTextProps) {
  return (
    <div className="grid gap-4 font-serif text-base">
      {layout.rows.map((row) =>
        row.type === 'fold' ? (
          <FurnitureFold key={row.start} fold={row} {...marking} />
        ) : (
          <div
            key={row.start}
            className={chips ? 'wide:grid wide:grid-cols-[minmax(0,57ch)_minmax(10rem,16rem)] wide:gap-x-8' : undefined}
          >
            <RowText row={row} level={level} {...marking} />
            {chips && (
              <MarginChips
                chips={row.chips}
                beside={row.paragraph === null ? 'this line' : `paragraph ${row.paragraph}`}
                currentEvent={marking.currentEvent}
                hrefOfEvent={marking.hrefOfEvent}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

function RowText({ row, level, ...marking }: MarkingProps & { readonly row: TextRow; readonly level: HeadingLevel }) {
  const runs = <MarkedRuns runs={row.runs} {...marking} />;
  if (row.kind === 'headline' || row.kind === 'subhead') {
    const Heading = `h${level}` as const;
    return <Heading className="max-w-[57ch] pt-3 text-lg font-semibold text-balance">{runs}</Heading>;
  }
  return (
    <p id={row.paragraph === null ? undefined : `p${row.paragraph}`} className="max-w-[57ch] scroll-mt-28 text-pretty">
      {runs}
    </p>
  );
}
