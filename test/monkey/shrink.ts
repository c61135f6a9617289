/**
 * A shorter list that still fails, by leaving out ever smaller stretches of it; the shortest found
 * when nothing can be left out any more, or `isOver` says so. The first item stays first unless
 * what follows can stand for it: that is for `fails` to say.
 */
export async function shrink<Item>(
  items: readonly Item[],
  fails: (items: readonly Item[]) => Promise<boolean>,
  isOver: () => boolean,
): Promise<readonly Item[]> {
  let shortest = items;
  let length = Math.ceil(items.length / 2);
  while (length >= 1) {
    let shorter = false;
    for (let from = 0; from < shortest.length && !isOver();) {
      const left = [...shortest.slice(0, from), ...shortest.slice(from + length)];
      if (await fails(left)) {
        shortest = left;
        shorter = true;
      } else from += length;
    }
    if (isOver()) return shortest;
    // With single items gone others may go that could not before.
    if (length > 1 || !shorter) length = length === 1 ? 0 : Math.ceil(length / 2);
  }
  return shortest;
}
