import type { ArticleCoverage } from '#reader/layout/coverage-of-article.ts';

export interface CoverageNoteProps {
  readonly coverage: ArticleCoverage;
  /** Whether the paragraphs can be led to: they carry their ids in one view of a page only. */
  readonly anchors: boolean;
}

/** How much of an article feeds events, and why the rest does not. */
export function CoverageNote({ coverage: { paragraphs, fed, unused }, anchors }: CoverageNoteProps) {
  const sentence = `${fed} of ${paragraphs} paragraphs are used in events`;
  if (unused.length === 0) return <p className="nums text-xs text-muted">{sentence}.</p>;
  return (
    <details className="max-w-[34rem] text-xs text-muted">
      <summary className="nums w-fit cursor-pointer py-1 hover:text-ink">
        {sentence}; {unused.length} {unused.length === 1 ? 'is' : 'are'} not
      </summary>
      <ul className="grid gap-2 border-l border-rule py-1 pl-3">
        {unused.map(({ paragraph, opening, reason }) => (
          <li key={paragraph}>
            {anchors ? (
              <a href={`#p${paragraph}`} className="underline hover:text-ink">
                Paragraph {paragraph}
              </a>
            ) : (
              <>Paragraph {paragraph}</>
            )}
            , “<bdi>{opening}</bdi>”: {reason === null ? 'no reason given.' : <bdi>{reason}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}
