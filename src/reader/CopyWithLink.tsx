import { type CSSProperties, type RefObject, useState } from 'react';

import { paintedWords } from '#model/claims/painted-words.ts';
import type { Article } from '#model/details.ts';
import { passageId } from '#model/id.ts';
import { type SelectedWords, useSelectedWords } from '#reader/use-selected-words.ts';

/** What goes to the clipboard, and where on the screen that is offered. */
interface Offer {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface CopyWithLinkProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly article: Article;
  /** What goes to the clipboard for words of the article and the passage they would be. */
  readonly copyText: (words: string, passage: string) => string;
}

/**
 * Offered as soon as words of the article are selected: below them, on touch screens at the foot of
 * the window, clear of the system's own menu. Where the clipboard is closed the words stand in a
 * field, to be copied by hand.
 */
export function CopyWithLink({ root, article, copyText }: CopyWithLinkProps) {
  const selected = useSelectedWords(root, article.text);
  const [copied, setCopied] = useState<string | null>(null);
  // Words in a field that is used are the selection, and those of the article no longer are.
  const [byHand, setByHand] = useState<Offer | null>(null);
  const offer = byHand ?? (selected && offerOf(selected));
  if (!offer) return null;
  const { text, x, y } = offer;

  function offerOf({ start, end, ...place }: SelectedWords): Offer {
    const stretch = { start, end };
    return { ...place, text: copyText(paintedWords(article, stretch), passageId({ source: article.id, ...stretch })) };
  }

  async function copy(offered: Offer) {
    try {
      await navigator.clipboard.writeText(offered.text);
      setCopied(offered.text);
    } catch {
      setByHand(offered);
    }
  }

  // Shown only after a selection, so never in a page made beforehand.
  const place: CSSProperties & Readonly<Record<`--${string}`, string>> = { '--x': `${x}px`, '--y': `${y + 6}px` };
  return (
    <div
      style={place}
      className="fixed top-[min(var(--y),100dvh-3.5rem)] left-[max(0.5rem,min(var(--x),100vw-15rem))] z-30 bg-paper text-xs shadow-card print:hidden pointer-coarse:inset-x-2 pointer-coarse:top-auto pointer-coarse:bottom-14"
    >
      {byHand ? (
        <input
          ref={takeFocus}
          readOnly
          aria-label="The words with their link"
          className="w-full border border-rule bg-paper px-2 py-1"
          value={text}
          onFocus={({ target }) => target.select()}
          onBlur={() => setByHand(null)}
        />
      ) : (
        <button
          type="button"
          className="min-h-9 w-full border border-strong-rule px-3 font-semibold text-accent hover:bg-raised"
          // The words stay selected.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => void copy(offer)}
        >
          {copied === text ? 'Copied' : 'Copy with link'}
        </button>
      )}
      <span role="status" className="sr-only">
        {copied === text ? 'The words were copied with their link.' : ''}
      </span>
    </div>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true });
}
