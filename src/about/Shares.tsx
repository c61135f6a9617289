import { countOf, printCount } from '#base/count-of.ts';
import type { About } from '#model/surveys/about.ts';

/** Of more speakers than these the others are one line. */
const MOST = 12;

/** Whose claims the record holds, each a bar from zero on one scale. */
export function Shares({ shares }: Pick<About, 'shares'>) {
  const most = Math.max(1, ...shares.map(({ claims }) => claims));
  const rest = shares.slice(MOST);
  return (
    <div className="max-w-[62ch]">
      <ul className="grid gap-1">
        {shares.slice(0, MOST).map(({ name, own, claims }) => (
          <li
            key={name}
            className="grid grid-cols-[minmax(0,1fr)_2.5rem] items-center gap-x-3 sm:grid-cols-[minmax(0,16rem)_2.5rem_minmax(0,1fr)]"
          >
            <span className={own ? 'text-muted' : ''}>{name}</span>
            <span className="nums text-right">{printCount(claims)}</span>
            <svg
              aria-hidden="true"
              className="hidden h-2 w-full sm:block"
              preserveAspectRatio="none"
              viewBox={`0 0 ${most} 1`}
            >
              <rect className="fill-strong-rule" width={claims} height={1} />
            </svg>
          </li>
        ))}
      </ul>
      {rest.length > 0 ? (
        <p className="mt-2 text-xs text-muted">
          {countOf(rest.length, 'more speaker')} with{' '}
          {countOf(
            rest.reduce((sum, { claims }) => sum + claims, 0),
            'claim',
          )}
          .
        </p>
      ) : null}
      <p className="mt-2 text-xs text-muted">
        Claims are counted as the editors divided them: a long statement may be one or several.
      </p>
    </div>
  );
}
