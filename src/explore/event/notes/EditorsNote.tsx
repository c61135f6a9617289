import { useEditorsLang } from '#ui/lang.ts';

export interface EditorsNoteProps {
  /** What the editor infers; null: nothing. */
  readonly note: string | null;
  /** What it is about, where that does not go without saying: `on Tamdor`. */
  readonly about?: string;
}

/** An editor's inference, marked as one: no words of a source. */
export function EditorsNote({ note, about }: EditorsNoteProps) {
  const lang = useEditorsLang();
  if (note === null) return null;
  return (
    <p role="note" className="max-w-[34rem] border-l-2 border-dotted border-muted pl-2 text-xs">
      <span className="font-semibold">Editor’s note{about === undefined ? '' : ` ${about}`}:</span>{' '}
      <bdi lang={lang}>{note}</bdi>
    </p>
  );
}
