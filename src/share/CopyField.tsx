import { useId, useRef, useState } from 'react';

export interface CopyFieldProps {
  readonly label: string;
  /** What is copied, and shown to be copied by hand. */
  readonly value: string;
  /** Lines to show at least, and more for a longer text; one by default, and then always one. */
  readonly lines?: number;
}

/** About as many characters stand on a line; a field is never higher than so many lines. */
const CHARACTERS = 72;
const MOST_LINES = 14;

/** The lines that a text takes in a field. */
function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);
}

/**
 * A text to take along, with a button that puts it on the clipboard. Where that is not allowed the
 * text is selected.
 */
export function CopyField({ label, value, lines = 1 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === value;

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(value);
    } catch {
      field.current?.focus();
      field.current?.select();
    }
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-2">
      <label htmlFor={id} className="col-span-2 text-2xs text-muted">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={lines === 1 ? 1 : Math.max(lines, Math.min(MOST_LINES, linesOf(value)))}
        value={value}
        wrap={lines === 1 ? 'off' : 'soft'}
        className="w-full resize-none overflow-auto border border-rule bg-raised px-2 py-1 text-xs"
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className="min-h-7 w-16 border border-strong-rule text-xs hover:bg-raised"
        aria-label={`Copy: ${label}`}
        onClick={() => void copy()}
      >
        {done ? 'Copied' : 'Copy'}
      </button>
      <output className="sr-only">{done ? `Copied: ${label}` : ''}</output>
    </div>
  );
}
