import { printPage } from '#address/page-path.ts';
import { escapeHtml } from '#pipeline/pages/markup.ts';
import type { SitePage } from '#pipeline/pages/site-pages.ts';

function page(base: string, heading: string, text: string): string {
  return `<main class="mx-auto max-w-[62ch] px-4 py-10"><p class="font-serif text-lg font-bold tracking-tight"><a href="${base}" class="no-underline">Sourceline</a></p><h1 class="mt-4 font-serif text-xl font-semibold">${heading}</h1><p class="mt-2">${text}</p><p class="mt-6 flex gap-4"><a href="${base}">The timeline</a><a href="${printPage({ name: 'sources' }, base)}">All sources</a></p></main>`;
}

/**
 * The body of a page that the app does not render: it leads on, and the app takes its place. Null
 * for all others.
 */
export function plainMarkup(sitePage: SitePage, base: string): string | null {
  if (sitePage.kind === 'unknown') {
    return page(
      base,
      'There is no page at this address',
      'The link may be mistyped, or what it led to may have been taken out.',
    );
  }
  if (sitePage.kind !== 'alias') return null;
  const { id, title } = sitePage.event;
  return page(
    base,
    'This event has a new address',
    `<a href="${printPage({ name: 'event', id }, base)}">${escapeHtml(title)}</a>`,
  );
}
