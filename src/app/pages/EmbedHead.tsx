import { useHref, useSite } from '#app/steps/site.ts';
import type { MastheadProps } from '#explore/Masthead.tsx';
import { deselect } from '#model/choice/view-state.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface EmbedHeadProps {
  /** The corpus's. */
  readonly title: string;
  /** As of the masthead: `aside` where the page's h1 stands elsewhere. */
  readonly heading: MastheadProps['heading'];
}

/** The one line above an embedded view: what it is part of, and the way to the whole. */
export function EmbedHead({ title, heading }: EmbedHeadProps) {
  const { view } = useSite();
  const href = useHref();
  const Title = heading === 'aside' ? 'p' : 'h1';
  return (
    <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-ink py-1.5">
      <Title className="font-serif text-sm font-semibold">
        <a href={href(deselect(view))} className="no-underline hover:underline">
          <bdi lang={useEditorsLang()}>{title}</bdi>
        </a>
      </Title>
      <a
        href={href({ ...view, embed: false, foreign: [] })}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-6 items-center text-xs text-link"
      >
        Open in Sourceline
      </a>
    </header>
  );
}
