import type { Report } from '#pipeline/report/problem.ts';
import { findCycles } from '#pipeline/resolve/cycles.ts';
import type { ClaimDraft } from '#pipeline/resolve/resolve-claim.ts';
import type { FigureDraft } from '#pipeline/resolve/resolve-figure.ts';

interface Item extends FigureDraft {
  readonly source: string;
}

/**
 * Why a figure cannot be an item of a total, or null. The measures may differ: camps and depots are
 * both targets.
 */
function objection(item: Item, total: Item): string | null {
  const { mode, value } = item.figure;
  const { figure } = total;
  if (total.source !== item.source) return `stands in another article (${total.source})`;
  if (figure.mode !== mode) return `is ${figure.mode}, this one ${mode}`;
  const isAtMost = figure.qualifier !== 'more-than' && figure.qualifier !== 'at-least';
  return isAtMost && value.min > figure.value.max
    ? `is smaller (${figure.value.max}) than this one (${value.min})`
    : null;
}

/**
 * Figures by id, without those that are broken or that share an id: nothing can be said of them.
 */
function itemsOf(claims: readonly ClaimDraft[]): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  const twice = new Set<string>(['']);
  for (const { claim, figures } of claims) {
    for (const draft of figures) {
      const { id } = draft.figure;
      if (items.has(id) || draft.seed.broken.size > 0) twice.add(id);
      items.set(id, { ...draft, source: claim.source });
    }
  }
  for (const id of twice) items.delete(id);
  return items;
}

/** An item belongs to a total that it can be part of. */
export function checkFigures(claims: readonly ClaimDraft[], report: Report): void {
  const items = itemsOf(claims);
  const complain = (id: string, why: string): void => {
    const { figure, seed } = items.get(id) ?? {};
    if (!figure?.partOf || !seed?.partOf) return;
    report(
      seed.partOf.at,
      'figure-outside-total',
      `"${id}" cannot be part of "${figure.partOf}", which ${why}.`,
      'Name the total that the article itself gives for these items, or leave "partOf" out.',
    );
  };
  const cycles = findCycles(items.keys(), (id) => items.get(id)?.figure.partOf ?? null);
  for (const [first = ''] of cycles) complain(first, 'is in turn part of this one');
  const inCycle = new Set(cycles.flat());
  for (const [id, item] of items) {
    const total = inCycle.has(id) ? undefined : items.get(item.figure.partOf ?? '');
    const why = total ? objection(item, total) : null;
    if (why !== null) complain(id, why);
  }
}
