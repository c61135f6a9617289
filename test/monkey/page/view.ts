/** One lane of the axis. Marks and counts by the names that they have for who hears them. */
export interface LaneSeen {
  readonly name: string;
  /** Counts that stand for several marks. */
  readonly counts: readonly string[];
  /** Marks in the window of the axis; and all that are drawn, a little beyond it, too. */
  readonly shown: readonly string[];
  readonly drawn: readonly string[];
}

/**
 * What a reader sees, as text, where it is a matter of the address: no folds that were opened, no
 * dialogs, no scroll position.
 */
export interface ViewSeen {
  /** In reading order. */
  readonly lines: readonly string[];
  readonly lanes: readonly LaneSeen[];
  /**
   * Whether the axis shows all days: else it shows fractions of days, of which the address keeps
   * whole ones.
   */
  readonly allDays: boolean;
  /** What is kept on the device, not in the address. */
  readonly kept: readonly string[];
}

/** Runs in the page. */
export function readView(): ViewSeen {
  const BLOCKS = 'li, p, h1, h2, h3, h4, dt, dd, blockquote, summary, button, legend, label, a, time, div, section';
  // What a button of the page unfolds is no matter of the address, and neither is the button: of
  // results the first are.
  const NOT_READ =
    '[aria-label=Results] > li:nth-child(n + 21), [aria-label=Results] + button, button[aria-controls], header button[aria-expanded=true] + *, dialog, .fixed, .search-panel, output, [role=status], [role=dialog], select, header button, .plot, details > :not(summary), [aria-hidden=true], noscript';
  const unfolded = (element: Element) => {
    const around = element.closest('[id]:is(ul, ol, div, section)');
    return around !== null && document.querySelector(`button[aria-controls="${around.id}"]`) !== null;
  };
  const line = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const root = document.getElementById('root') ?? document.body;

  function words(): string[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const read: { readonly block: Element; text: string }[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const block = parent?.closest(BLOCKS);
      if (!block || parent?.closest(NOT_READ) || !parent?.checkVisibility() || unfolded(parent)) continue;
      const last = read.at(-1);
      if (last?.block === block) last.text += walker.currentNode.textContent;
      else read.push({ block, text: walker.currentNode.textContent ?? '' });
    }
    return read.map(({ block, text }) => `${block.localName}: ${line(text)}`).filter((each) => !each.endsWith(': '));
  }

  /**
   * Boxes as they are ticked, selects as they are set, what is marked as the current one, the
   * passage and the words that are lit.
   */
  function states(): string[] {
    const boxes = Array.from(root.querySelectorAll<HTMLInputElement>('main input[type=checkbox]'), (box) => {
      const label = box.getAttribute('aria-label') ?? line(box.closest('label')?.textContent ?? '');
      return box.closest('dialog, .filter-menu') ? '' : `box ${box.checked ? 'ticked' : 'empty'}: ${label}`;
    });
    const selects = Array.from(root.querySelectorAll<HTMLSelectElement>('main select'), ({ selectedOptions }) => {
      return `chosen: ${line(selectedOptions[0]?.textContent ?? null)}`;
    });
    const current = Array.from(root.querySelectorAll('main [aria-current]'), (each) => {
      return `current: ${each.getAttribute('aria-label') ?? line(each.textContent)}`;
    });
    const lit = Array.from(
      root.querySelectorAll('mark[data-tone=current]'),
      (mark) => `lit: ${line(mark.textContent)}`,
    );
    const terms = root.querySelectorAll('[data-word]').length;
    return [...boxes, ...selects, ...current, ...lit, `words lit: ${terms}`].filter((each) => each !== '');
  }

  function lanes(): LaneSeen[] {
    const plot = root.querySelector('.plot');
    if (!plot?.checkVisibility()) return [];
    const { left, right } = plot.getBoundingClientRect();
    const stops = [...plot.querySelectorAll('[data-stop]:not([visibility=hidden])')];
    return Array.from(root.querySelectorAll('[aria-label="Lanes"] > li'), (head, lane) => {
      const own = stops.filter((stop) => stop.getAttribute('data-stop')?.startsWith(`${lane}-`));
      const marks = own.filter((stop) => stop.hasAttribute('data-event'));
      const inWindow = (mark: Element) => {
        const box = (mark.querySelector('.mark-ring') ?? mark).getBoundingClientRect();
        return box.left < right && box.right > left;
      };
      const names = (elements: readonly Element[]) =>
        elements.map((each) => each.getAttribute('aria-label') ?? '').toSorted();
      return {
        name: line(head.querySelector('a, p')?.textContent ?? null),
        counts: names(own.filter((stop) => !marks.includes(stop))),
        shown: names(marks.filter(inWindow)),
        drawn: names(marks),
      };
    });
  }

  const theme = root.querySelector<HTMLSelectElement>('header select:not(dialog select)');
  return {
    lines: [`title: ${document.title}`, ...words(), ...states()],
    lanes: lanes(),
    allDays: root.querySelector('.overview') === null,
    kept: theme ? [`theme: ${theme.value}, ${document.documentElement.dataset['theme'] ?? 'none'}`] : [],
  };
}
