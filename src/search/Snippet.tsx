import type { SnippetPiece } from '#model/search/snippet.ts';

/** Words with those lit that were looked for. */
export function Snippet({ words }: { readonly words: readonly SnippetPiece[] }) {
  return words.map(({ text, lit }, index) =>
    lit ? (
      <mark key={index} className="found">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
