import { inQuotes } from '#model/claims/quote-marks.ts';
import type { PageSummary } from '#pipeline/pages/page-summary.ts';
import { shorten } from '#pipeline/pages/quotation.ts';

/** An element as satori takes it: a flex box with styles of its own. */
export interface CardNode {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly CardNode[];
  };
}

/** The family lists of card-fonts.ts: a sign that the first lacks is taken from the next. */
const SERIF = 'Serif latin, Serif latin-ext, Serif cyrillic';
const SANS = 'Sans latin, Sans latin-ext, Sans cyrillic';

const PAPER = '#fcfbf7';
const INK = '#1b1a17';
const MUTED = '#5f5b51';
const RULE = '#8b8678';
const ACCENT = '#a0123f';

/** The largest size at which a text of so many characters fits its place. */
const SIZES: readonly (readonly [length: number, size: number])[] = [
  [70, 60],
  [130, 50],
  [210, 42],
  [300, 36],
];
const LONGEST = 340;
const SMALLEST = 34;

function box(style: CardNode['props']['style'], children: CardNode['props']['children']): CardNode {
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

/**
 * Who speaks, the words, and below a line what it is about, when, and where it is reported. Without
 * a quotation the title takes its place.
 */
export function cardLayout({ lead, title, description, date, quotation, sources }: PageSummary): CardNode {
  const words = quotation === null ? shorten(title, LONGEST) : inQuotes(shorten(quotation, LONGEST));
  const size = SIZES.find(([length]) => words.length <= length)?.[1] ?? SMALLEST;
  const facts = [date, sources].filter(Boolean).join(' · ');
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 64px 48px',
      background: PAPER,
      color: INK,
      fontFamily: SANS,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 34, fontWeight: 600, color: ACCENT }, shorten(lead, 60)),
        box({ marginTop: 18, fontFamily: SERIF, fontSize: size, lineHeight: 1.28 }, words),
        ...(quotation === null
          ? [box({ marginTop: 24, fontSize: 30, lineHeight: 1.4, color: MUTED }, shorten(description, 220))]
          : []),
      ]),
      box({ flexDirection: 'column', borderTop: `2px solid ${RULE}`, paddingTop: 20 }, [
        ...(quotation === null ? [] : [box({ fontSize: 30, fontWeight: 600, lineHeight: 1.25 }, shorten(title, 110))]),
        box({ marginTop: 8, justifyContent: 'space-between', fontSize: 24, color: MUTED }, [
          box({ maxWidth: 860 }, shorten(facts, 130)),
          box({ fontFamily: SERIF, fontWeight: 600, color: INK }, 'Sourceline'),
        ]),
      ]),
    ],
  );
}

/** All text of a card, to see whether it can be set. */
export function textOf({ props: { children } }: CardNode): string {
  return typeof children === 'string' ? children : children.map(textOf).join('\n');
}
