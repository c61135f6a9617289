/**
 * On paper every fold is open, since nothing can be unfolded there. Browsers that know
 * `::details-content` see to it by the style sheet.
 */
export function unfoldOnPaper(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let folded: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const fold of folded) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
  });
}
