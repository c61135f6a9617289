/** Whether the reader's system asks for as little movement as possible. */
export function prefersReducedMotion(): boolean {
  return 'matchMedia' in window && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
