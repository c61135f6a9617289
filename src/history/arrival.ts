import { samePage, type ViewState } from '#model/choice/view-state.ts';

/**
 * How the reader came to a view; a new object each time, also when the same is asked for again.
 * `to` is the view as it was asked for.
 */
export type Arrival =
  /**
   * The page was opened at an address. `fresh`: not loaded again, nor come back to from another
   * document.
   */
  | { readonly by: 'address'; readonly to: ViewState; readonly fresh: boolean }
  /** A link of this site was followed. `stayed`: it led to the view that was there. */
  | { readonly by: 'link'; readonly to: ViewState; readonly from: ViewState; readonly stayed: boolean }
  /** Back, Forward, or a fragment typed: the browser restores the scroll position. */
  | { readonly by: 'history'; readonly to: ViewState };

/** What a view is about, where that is a part of its page. */
export type PageMatter = 'event' | 'article';

/**
 * The passage that is to be brought into view, by id; null where none is. A page just opened may
 * scroll by itself, except in an embed, where the page around decides where the frame begins. A
 * link asks for the passage that it opens, or that is open already; where it leads to an event, for
 * none.
 */
export function passageAsked(arrival: Arrival): string | null {
  switch (arrival.by) {
    case 'address':
      return scrollsAtFirst(arrival) ? arrival.to.passage : null;
    case 'link':
      return passageOfLink(arrival);
    case 'history':
      return null;
  }
}

function passageOfLink({ from, to, stayed }: Extract<Arrival, { by: 'link' }>): string | null {
  if (!samePage(from.page, to.page)) return to.page.name === 'source' ? to.passage : null;
  if (from.beside !== to.beside) return to.beside;
  return stayed || from.passage !== to.passage ? to.passage : null;
}

/**
 * The part of the page that is to be brought into view, `top` for the page itself; null where what
 * is in view stays.
 */
export function matterAsked(arrival: Arrival): PageMatter | 'top' | null {
  if (arrival.by === 'address') return scrollsAtFirst(arrival) ? matterOf(arrival.to) : null;
  if (arrival.by === 'history' || samePage(arrival.from.page, arrival.to.page)) return null;
  const matter = matterOf(arrival.to);
  if (matter !== null) return matter;
  return arrival.to.passage === null && arrival.from.page.name !== 'event' ? 'top' : null;
}

function scrollsAtFirst({ to, fresh }: Extract<Arrival, { by: 'address' }>): boolean {
  return fresh && !to.embed;
}

function matterOf({ page, passage }: ViewState): PageMatter | null {
  if (page.name === 'event') return 'event';
  return page.name === 'source' && passage === null ? 'article' : null;
}
