import { TensionLinks, type TensionLinksProps } from '#compare/TensionLinks.tsx';
import type { TensionGroup } from '#compare/layout/tension-groups.ts';
import { printCount } from '#base/count-of.ts';

export interface TensionGroupsProps extends Omit<TensionLinksProps, 'tensions' | 'atOnce'> {
  readonly groups: readonly TensionGroup[];
}

/** More than these are not all shown at once, but so many of each group. */
const MOST = 60;
const MOST_OF_GROUP = 8;

/** Where passages disagree or cannot be compared, by what differs. */
export function TensionGroups({ groups, ...links }: TensionGroupsProps) {
  if (groups.length === 0) return <p className="text-muted">Nowhere in what is shown.</p>;
  const isMany = groups.reduce((sum, { tensions }) => sum + tensions.length, 0) > MOST;
  return (
    <div className="gap-x-10 wide:columns-2">
      {groups.map(({ aspect, title, tensions }) => (
        <section key={aspect} aria-labelledby={`aspect-${aspect}`} className="mb-5 break-inside-avoid">
          <h3 id={`aspect-${aspect}`} className="break-after-avoid pb-1 text-xs font-semibold">
            {title} <span className="nums font-normal text-muted">{printCount(tensions.length)}</span>
          </h3>
          <TensionLinks tensions={tensions} {...links} {...(isMany ? { atOnce: MOST_OF_GROUP } : {})} />
        </section>
      ))}
    </div>
  );
}
