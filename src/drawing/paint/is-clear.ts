/** Whether a computed colour leaves nothing to be seen. */
export function isClear(color: string): boolean {
  return /^(none|transparent|rgba\(0, 0, 0, 0\))?$/.test(color);
}
