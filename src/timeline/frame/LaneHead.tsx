import type { ReactNode } from 'react';

import type { SourceHead } from '#model/chronology.ts';
import { axisTargets, laneHeadName } from '#timeline/axis-targets.ts';
import { LaneSpacer } from '#timeline/frame/LaneSpacer.tsx';
import { linesOfName } from '#timeline/layout/words/lane-words.ts';
import { langOf } from '#ui/lang.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

/** A lane that is lower has no room for a gap above its name. */
const WITH_GAP = 56;

/** Lanes with room for one line of an article's headline, and for two, below its name. */
const WITH_HEADLINE = [60, 78] as const;

/** How many lines of a headline are seen, and how many in a low window, as classes. */
const HEADLINE = ['hidden', 'line-clamp-1', 'line-clamp-2'] as const;
const HEADLINE_LOW = ['low:hidden', 'low:line-clamp-1', 'low:line-clamp-2'] as const;

function linesOfHeadline(height: number): 0 | 1 | 2 {
  const [one, two] = WITH_HEADLINE;
  return height < one ? 0 : height < two ? 1 : 2;
}

/** What depends on a lane's height: the gap above its name, and how much of that is seen. */
function fittedTo(height: number) {
  return {
    gap: height < WITH_GAP ? 'pt-px' : 'pt-1.5',
    lines: linesOfName(height) === 1 ? 'line-clamp-1' : 'line-clamp-2',
  };
}

export interface SourceLaneHeadProps {
  readonly source: SourceHead;
  readonly look: SourceLook;
  /** What the lane holds. */
  readonly count: ReactNode;
  /** The lane's height in pixels, and in a low window where that is for the style sheet to say. */
  readonly height: number;
  readonly lowHeight: number | null;
  /** Whether this source's events are shown. */
  readonly checked: boolean;
  /** Whether the box can be changed: the last one that is ticked cannot. */
  readonly locked: boolean;
  /** The source's own page. */
  readonly href: string;
  /** Null: the head has no box. */
  readonly onToggle: (() => void) | null;
  /** What can be done with the lane. */
  readonly children?: ReactNode;
}

/**
 * The head of a source's lane is the source filter: box, letter and shape, label, publication,
 * count.
 */
export function SourceLaneHead({
  source,
  look,
  count,
  height,
  lowHeight,
  checked,
  locked,
  href,
  onToggle,
  children,
}: SourceLaneHeadProps) {
  const { gap, lines } = fittedTo(height);
  const headline = linesOfHeadline(height);
  const low = lowHeight === null ? '' : HEADLINE_LOW[linesOfHeadline(lowHeight)];
  return (
    <li className="lane-head flex border-t border-rule" data-source-look={look}>
      <LaneSpacer height={height} lowHeight={lowHeight} />
      <div className={`relative min-w-0 grow pr-3 ${gap}`}>
        <div className="flex items-baseline gap-2">
          {onToggle ? (
            <input
              type="checkbox"
              className="size-3.5 shrink-0 translate-y-0.5 accent-(--source) noscript:hidden print:hidden"
              checked={checked}
              disabled={locked}
              onChange={onToggle}
              aria-label={`Show events reported by ${source.letter}, ${source.label}`}
            />
          ) : null}
          <a
            ref={axisTargets.named(laneHeadName(source.id))}
            href={href}
            className={`min-w-0 pr-px text-xs leading-4 font-semibold no-underline hover:underline ${headline > 0 ? 'line-clamp-1' : lines}`}
          >
            <SourceBadge letter={source.letter} look={look} hollow={!checked} />{' '}
            <bdi title={source.label}>{source.label}</bdi>
          </a>
        </div>
        <p
          dir="auto"
          lang={langOf(source.language)}
          title={source.title}
          className={`font-serif text-xs leading-4 ${onToggle ? 'ml-5.5' : ''} ${HEADLINE[headline]} ${low}`}
        >
          {source.title}
        </p>
        <div className={`relative flex items-baseline justify-between ${onToggle ? 'pl-5.5' : ''}`}>
          {count}
          {children}
        </div>
      </div>
    </li>
  );
}

export interface PlainLaneHeadProps {
  /** The lane's. */
  readonly id: string;
  readonly label: string;
  /** Where the lane's events stand alone, or all again; null: that is no filter. */
  readonly href: string | null;
  /** As in `SourceLaneHeadProps`. */
  readonly count: ReactNode;
  readonly height: number;
  readonly lowHeight: number | null;
  /** What can be done with the lane. */
  readonly children?: ReactNode;
}

/** The head of any other lane. */
export function PlainLaneHead({ id, label, href, count, height, lowHeight, children }: PlainLaneHeadProps) {
  const { gap, lines } = fittedTo(height);
  return (
    <li className="lane-head flex border-t border-rule">
      <LaneSpacer height={height} lowHeight={lowHeight} />
      <div className={`relative min-w-0 grow pr-3 ${gap}`}>
        <p title={label} className={`text-xs leading-4 font-semibold ${lines}`}>
          {href === null ? (
            <bdi>{label}</bdi>
          ) : (
            <a ref={axisTargets.named(laneHeadName(id))} href={href} className="no-underline hover:underline">
              <bdi>{label}</bdi>
            </a>
          )}
        </p>
        <div className="relative flex items-baseline justify-between">
          {count}
          {children}
        </div>
      </div>
    </li>
  );
}
