import { unreachable } from '#base/assert.ts';
import type { Aspect } from '#model/comparing/compare.ts';

/** What differs, to stand in a list: `the number of sorties`. */
export function differenceWords({ aspect, of }: { readonly aspect: Aspect; readonly of: string | null }): string {
  switch (aspect) {
    case 'stance':
      return 'whether it is so';
    case 'number':
      return of === null ? 'the number' : `the number of ${of}`;
    case 'target':
    case 'wording':
      return of === null ? 'the words' : `the words for ${of}`;
    case 'date':
    case 'place':
    case 'speaker':
      return `the ${aspect}`;
    case 'other':
      return 'what is counted';
    default:
      return unreachable(aspect);
  }
}
