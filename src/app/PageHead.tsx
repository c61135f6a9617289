import { type ReactNode, useState } from 'react';

import { useHref, useSite } from '#app/site.ts';
import { ThemeSwitch } from '#app/ThemeSwitch.tsx';
import { Masthead, type MastheadProps } from '#explore/Masthead.tsx';
import type { Chronology } from '#model/chronology.ts';
import { deselect, openSources } from '#model/view-state.ts';
import { absoluteAddress } from '#url/absolute-address.ts';

export interface PageHeadProps {
  readonly chronology: Chronology;
  readonly heading: MastheadProps['heading'];
}

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** `Five articles, 75 events, 98 claims`. */
function sizeOf({ sources, events, claims }: Chronology): string {
  const articles = sources.length;
  return `${NUMBERS[articles] ?? articles} ${articles === 1 ? 'article' : 'articles'}, ${events.length} events, ${claims} claims`;
}

export function PageHead({ chronology, heading }: PageHeadProps): ReactNode {
  const { view } = useSite();
  const href = useHref();
  const { page } = view;
  return (
    <Masthead
      title={chronology.title}
      summary={chronology.summary}
      size={sizeOf(chronology)}
      homeHref={href(deselect(view))}
      heading={heading}
      links={[
        {
          label: 'Timeline',
          href: href(deselect(view)),
          current: page.name === 'explorer' || page.name === 'event',
        },
        {
          label: 'Sources',
          href: href(openSources(view)),
          current: page.name === 'sources' || page.name === 'source',
        },
      ]}
    >
      <CopyLink />
      <ThemeSwitch />
    </Masthead>
  );
}

/** Puts the address of the present view on the clipboard; where that is not allowed, shows it to be copied by hand. */
function CopyLink() {
  const { view, base } = useSite();
  const [outcome, setOutcome] = useState<{ readonly view: typeof view; readonly copied: boolean } | null>(null);
  const shown = outcome?.view === view ? outcome : null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(absoluteAddress(view, base));
      setOutcome({ view, copied: true });
    } catch {
      setOutcome({ view, copied: false });
    }
  }

  return (
    <span className="flex items-center gap-2 text-xs">
      <button type="button" className="min-h-6 border border-rule px-2 hover:border-strong-rule" onClick={() => void copy()}>
        {shown?.copied ? 'Link copied' : 'Copy link'}
      </button>
      <span role="status" className="sr-only">
        {shown?.copied ? 'The link to this view was copied.' : ''}
      </span>
      {shown && !shown.copied ? (
        <input
          readOnly
          aria-label="The link to this view"
          className="w-48 border border-rule bg-paper px-1"
          value={absoluteAddress(view, base)}
          onFocus={({ target }) => target.select()}
        />
      ) : null}
    </span>
  );
}
