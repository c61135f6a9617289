import { type CSSProperties, type RefObject, useState } from 'react';
import { paintedWords } from '#model/claims/painted-words.ts';
import type { Article } from '#model/details.ts';
import { passageId } from '#model/id.ts';
import { useSelectedWords } from '#reader/use-selected-words.ts';

export interface CopyWithLinkProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly article: Article;
  /** What goes to the clipboard for words of the article and the passage they would be. */
  readonly copyText: (words: string, passage: string) => string;
}

/**
 * Offered as soon as words of the article are selected: below them, on touch screens at the foot of
 * the window, clear of the system's own menu.
 */
export function CopyWithLink({ root, article, copyText }: CopyWithLinkProps) {
  const selected = useSelectedWords(root, article.text);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  if (!selected) return null;
  const { start, end, x, y } = selected;
  const text = copyText(paintedWords(article, { start, end }), passageId({ source: article.id, start, end }));
  const shown = outcome?.text === text ? outcome : null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, copied: true });
    } catch {
      setOutcome({ text, copied: false });
    }
  }

  // Shown only after a selection, so never in a page made beforehand.
  const place: CSSProperties & Readonly<Record<`--${string}`, string>> = { '--x': `${x}px`, '--y': `${y + 6}px` };
  return (
    <div
      style={place}
      className="fixed top-[min(var(--y),100dvh-3.5rem)] left-[max(0.5rem,min(var(--x),100vw-15rem))] z-30 bg-paper text-xs shadow-card print:hidden pointer-coarse:inset-x-2 pointer-coarse:top-auto pointer-coarse:bottom-14"
    >
      {shown && !shown.copied ? (
        <input
          readOnly
          aria-label="The words with their link"
          className="w-full border border-rule bg-paper px-2 py-1"
          value={text}
          onFocus={({ target }) => target.select()}
        />
      ) : (
        <button
          type="button"
          className="min-h-9 w-full border border-strong-rule px-3 font-semibold text-accent hover:bg-raised"
          // The words stay selected.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void copy()}
        >
          {shown ? 'Copied' : 'Copy with link'}
        </button>
      )}
      <span role="status" className="sr-only">
        {shown?.copied ? 'The words were copied with their link.' : ''}
      </span>
    </div>
  );
}
