/** What stands on paper. */
export interface Paper {
  readonly axes: number;
  readonly events: number;
  readonly quotations: number;
  /** Quotations of which the words have not come. */
  readonly blanks: number;
  readonly controls: readonly string[];
}

/**
 * Makes the style sheets' rules for paper hold instead of those for the screen, for drivers that
 * cannot print. Runs in the page.
 */
export function swapMedia(): void {
  const other = new Map([
    ['print', 'screen'],
    ['screen', 'print'],
  ]);
  const swap = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { mediaText } = rule.media;
        rule.media.mediaText = mediaText.replaceAll(/\b(?:print|screen)\b/g, (medium) => other.get(medium) ?? medium);
      }
      if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) swap(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) swap(sheet.cssRules);
}

/** Tells the page that it is about to be printed, or has been. Runs in the page. */
export function tellOfPrinting(what: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(what));
}

/** What stands on the paper. Runs in the page. */
export function lookAtPaper(): Paper {
  const seen = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0);
  return {
    axes: seen('svg[aria-label="Timeline"]').length,
    events: seen('[aria-label="Chronology"] article').length,
    quotations: seen('[aria-label="Chronology"] article li').length,
    blanks: seen('[aria-label="Chronology"] li *').filter(({ textContent }) => textContent === '…').length,
    // How many lie elsewhere is said on paper, too, in words like all others.
    controls: seen('button, select, input, [role="button"]')
      .map(({ textContent }) => textContent)
      .filter((words) => !/^\d+ (?:earlier|later|without a day)$/.test(words)),
  };
}
