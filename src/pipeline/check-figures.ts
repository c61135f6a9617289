import type { Figure } from '#model/corpus.ts';
import type { Position, Report } from '#pipeline/problem.ts';
import type { ClaimDraft } from '#pipeline/resolve-claim.ts';

interface Item {
  readonly figure: Figure;
  readonly at: Position;
  readonly source: string;
}

/** Why a figure cannot be an item of a total, or null. The measures may differ: camps and depots are both targets. */
function objection(item: Item, total: Item, items: ReadonlyMap<string, Item>): string | null {
  if (item.source !== total.source) return `stands in another article (${total.source})`;
  if (item.figure.mode !== total.figure.mode) return `is ${total.figure.mode}, this one ${item.figure.mode}`;
  if (
    item.figure.value.min > total.figure.value.max &&
    total.figure.qualifier !== 'more-than' &&
    total.figure.qualifier !== 'at-least'
  ) {
    return `is smaller (${total.figure.value.max}) than this one (${item.figure.value.min})`;
  }
  const passed = new Set<string>();
  for (let above: Item | undefined = total; above; above = items.get(above.figure.partOf ?? '')) {
    if (above.figure.id === item.figure.id) return 'is in turn part of this one';
    if (passed.has(above.figure.id)) break;
    passed.add(above.figure.id);
  }
  return null;
}

/** An item belongs to a total that it can be part of. */
export function checkFigures(claims: readonly ClaimDraft[], report: Report): void {
  const items = new Map(
    claims.flatMap(({ claim, seed }) =>
      claim.figures.map((figure): [string, Item] => [
        figure.id,
        {
          figure,
          source: claim.source,
          at: seed.figures.find(({ id }) => id.value === figure.id)?.partOf?.at ?? seed.at,
        },
      ]),
    ),
  );
  for (const item of items.values()) {
    const total = items.get(item.figure.partOf ?? '');
    const why = total ? objection(item, total, items) : null;
    if (total && why !== null) {
      report(
        item.at,
        'figure-outside-total',
        `"${item.figure.id}" cannot be part of "${total.figure.id}", which ${why}.`,
        'Name the total that the article itself gives for these items, or leave "partOf" out.',
      );
    }
  }
}
