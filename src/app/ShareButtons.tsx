import { type ComponentType, useState } from 'react';

import type { ShareSheetProps } from '#app/ShareSheet.tsx';
import { useSite } from '#app/site.ts';
import { absoluteAddress } from '#url/absolute-address.ts';

export type ShareButtonsProps = Omit<ShareSheetProps, 'onClose'>;

const BUTTON = 'min-h-6 border border-rule px-2 hover:border-strong-rule';

/** The quick link to the present view, and the dialog with everything else. They need script, and are not there without. */
export function ShareButtons(props: ShareButtonsProps) {
  const { view, base } = useSite();
  const [copied, setCopied] = useState<typeof view | null>(null);
  const [Sheet, setSheet] = useState<ComponentType<ShareSheetProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);

  async function share() {
    try {
      const { ShareSheet } = await import('#app/ShareSheet.tsx');
      setSheet(() => ShareSheet);
      setOpen(true);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  /** Where the clipboard is closed the dialog shows the link, to be copied by hand. */
  async function copy() {
    try {
      await navigator.clipboard.writeText(absoluteAddress(view, base));
      setCopied(view);
    } catch {
      await share();
    }
  }

  return (
    <span className="flex items-center gap-2 text-xs noscript:hidden">
      <button type="button" className={BUTTON} onClick={() => void copy()}>
        {copied === view ? 'Link copied' : 'Copy link'}
      </button>
      <button type="button" className={BUTTON} aria-haspopup="dialog" onClick={() => void share()}>
        Share
      </button>
      <output className="sr-only">{copied === view ? 'The link to this view was copied.' : ''}</output>
      {failed ? <span role="alert">This part of the page did not load. Try again.</span> : null}
      {open && Sheet ? <Sheet {...props} onClose={() => setOpen(false)} /> : null}
    </span>
  );
}
