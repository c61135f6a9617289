import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { CopyField } from '#share/CopyField.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { showDialog } from '#ui/show-dialog.ts';

interface ShareLink {
  readonly label: string;
  readonly address: string;
}

/** One work in the forms in which it is cited. */
export interface Citation {
  readonly label: string;
  readonly plain: string;
  readonly bibtex: string;
  readonly csl: string;
}

/** A passage to hand on. */
export interface SharedPassage {
  readonly id: string;
  /** As it is chosen from a list: its source and first words. */
  readonly label: string;
}

export interface ShareDialogProps {
  /** Of what is shared. */
  readonly title: string;
  /** The best link first: it is what the device's own sheet is given. */
  readonly links: readonly ShareLink[];
  /** The passages of the page; none: nothing is quoted. */
  readonly passages: readonly SharedPassage[];
  readonly passage: string | null;
  readonly onPassage: (id: string) => void;
  /** The chosen passage with attribution and link; null while its article loads. */
  readonly quotation: string | null;
  /** Says what of the passages did not load; null: nothing. */
  readonly fault: ReactNode;
  readonly citations: readonly Citation[];
  readonly embedCode: string;
  /** Makes the axis as it is drawn now into a file; null where no axis is on the page. */
  readonly onPicture: (() => void) | null;
  /** Opens the device's own sheet; null where there is none. */
  readonly onShare: (() => void) | null;
  /** Whether the reader has stepped to another view: it closes then, and gives the focus back. */
  readonly left: boolean;
  readonly onClose: () => void;
}

const FORMS = [
  { key: 'plain', label: 'Plain text' },
  { key: 'bibtex', label: 'BibTeX' },
  { key: 'csl', label: 'CSL-JSON' },
] as const;

/** Everything that can be taken along from the present view, in one place. */
export function ShareDialog(props: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => showDialog(dialog.current), []);
  const { left } = props;
  useLayoutEffect(() => {
    if (left) dialog.current?.close();
  }, [left]);

  return (
    <Dialog
      dialog={dialog}
      id="share"
      title={`Share “${props.title}”`}
      size="w-[min(40rem,calc(100vw-2rem))]"
      room="gap-5 p-5"
      onClose={props.onClose}
    >
      <Part title="Link">
        {props.links.map(({ label, address }) => (
          <CopyField key={label} label={label} value={address} />
        ))}
        {props.onShare ? (
          <button
            type="button"
            className="min-h-7 justify-self-start border border-strong-rule px-3 text-xs hover:bg-raised"
            onClick={props.onShare}
          >
            Share with this device…
          </button>
        ) : null}
      </Part>
      {props.passages.length > 0 || props.fault ? <Quotation {...props} /> : null}
      <Citations citations={props.citations} />
      <Part title="Embed">
        <CopyField label="HTML for another page" value={props.embedCode} lines={3} />
      </Part>
      {props.onPicture ? (
        <Part title="Picture">
          <button
            type="button"
            className="min-h-7 justify-self-start border border-strong-rule px-3 text-xs hover:bg-raised"
            onClick={props.onPicture}
          >
            Download the axis as SVG
          </button>
        </Part>
      ) : null}
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2 border-t border-rule pt-3">
      <h3 className="text-xs font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Quotation({
  passages,
  passage,
  onPassage,
  quotation,
  fault,
}: Pick<ShareDialogProps, 'passages' | 'passage' | 'onPassage' | 'quotation' | 'fault'>) {
  return (
    <Part title="Quotation">
      {passages.length > 1 ? (
        <label className="grid gap-x-2 text-2xs text-muted">
          Which passage
          <select
            className="min-h-7 w-full min-w-0 truncate border border-rule bg-paper px-1 text-xs text-ink"
            value={passage ?? ''}
            onChange={({ target }) => onPassage(target.value)}
          >
            {passages.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {quotation === null ? (
        (fault ?? <p className="text-xs text-muted">Loading the article…</p>)
      ) : (
        <CopyField label="Words, who said them, and a link to the passage" value={quotation} lines={4} />
      )}
    </Part>
  );
}

function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const [work, setWork] = useState(0);
  const [form, setForm] = useState<(typeof FORMS)[number]['key']>('plain');
  const citation = citations[work] ?? citations[0];
  if (!citation) return null;
  return (
    <Part title="Citation">
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
        {citations.length > 1 ? (
          <select
            aria-label="What to cite"
            className="min-h-7 border border-rule bg-paper px-1 text-xs"
            value={work}
            onChange={({ target }) => setWork(Number(target.value))}
          >
            {citations.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        ) : null}
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">Form of the citation</legend>
          {FORMS.map(({ key, label }) => (
            <label key={key} className="inline-flex min-h-7 items-center gap-1">
              <input
                type="radio"
                className="accent-accent"
                name="citation-form"
                checked={form === key}
                onChange={() => setForm(key)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
      <CopyField
        label={`${citation.label}, ${FORMS.find(({ key }) => key === form)?.label ?? ''}`}
        value={citation[form]}
        lines={form === 'plain' ? 3 : 8}
      />
    </Part>
  );
}
