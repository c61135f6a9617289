import { useRef, useState } from 'react';

import type { ShareSheetProps } from '#app/sharing/ShareSheet.tsx';
import { FaultNote } from '#app/start/FaultNote.tsx';
import { Part } from '#app/start/Part.tsx';
import { programPart, usePart } from '#app/start/program-part.ts';
import { useSite } from '#app/steps/site.ts';
import { absoluteAddress } from '#history/absolute-address.ts';
import { namingEditions } from '#model/choice/link-editions.ts';

export type ShareButtonsProps = Omit<ShareSheetProps, 'onClose'>;

const shareSheet = programPart('ShareSheet', () => import('#app/sharing/ShareSheet.tsx'), ['ShareSheet']);

/**
 * The quick link to the present view, and the dialog with everything else. They need script, and
 * are not there without.
 */
export function ShareButtons(props: ShareButtonsProps) {
  const { view, base } = useSite();
  const [copied, setCopied] = useState<typeof view | null>(null);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { doors: sheet, error } = usePart(shareSheet, open);

  /** Where the clipboard is closed the dialog shows the link, to be copied by hand. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(absoluteAddress(namingEditions(view, props.chronology.sources), base));
      setCopied(view);
    } catch {
      setOpen(true);
    }
  }

  return (
    <span className="flex items-center gap-4 text-xs noscript:hidden">
      <button type="button" className="text-control hidden md:inline" onClick={() => void copy()}>
        {copied === view ? 'Link copied' : 'Copy link'}
      </button>
      <button ref={button} type="button" className="text-control" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </button>
      <output className="sr-only">{copied === view ? 'The link to this view was copied.' : ''}</output>
      {open && error ? <FaultNote error={error} opener={button} onClose={() => setOpen(false)} /> : null}
      {open && sheet ? (
        <Part of={view}>
          <sheet.ShareSheet {...props} onClose={() => setOpen(false)} />
        </Part>
      ) : null}
    </span>
  );
}
