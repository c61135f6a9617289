import { grouped } from '#base/grouped.ts';
import { touches } from '#model/stretch.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { ClaimDraft } from '#pipeline/resolve/resolve-claim.ts';
import type { SourceDraft } from '#pipeline/resolve/resolve-source.ts';

/** A paragraph listed as unused must not be quoted. */
export function checkUnused(drafts: readonly SourceDraft[], claims: readonly ClaimDraft[], report: Report): void {
  const bySource = grouped(claims, ({ claim }) => claim.source);
  for (const { source, unusedAt } of drafts) {
    const own = bySource.get(source.id) ?? [];
    for (const [index, { paragraph }] of source.unused.entries()) {
      const blocks = source.blocks.filter((block) => block.paragraph === paragraph);
      const quoted = own.find(({ claim }) =>
        claim.passages.some((passage) => blocks.some((block) => touches(passage, block))),
      );
      const at = unusedAt[index];
      if (quoted && at) {
        report(
          at,
          'unused-but-quoted',
          `The paragraph is listed as unused, but the claim "${quoted.claim.id}" quotes it.`,
          'Drop it from "unused".',
        );
      }
    }
  }
}
