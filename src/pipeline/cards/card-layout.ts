import { hueOf, INK, MUTED, PAPER, shapeOf, ACCENT } from '#pipeline/cards/card-inks.ts';
import { box, type CardBox, type CardNode, image } from '#pipeline/cards/card-node.ts';
import type { CardSource, CardWords } from '#pipeline/cards/card-words.ts';
import { shorten } from '#pipeline/pages/quotation.ts';

/** The family lists of card-fonts.ts: a sign that the first lacks is taken from the next. */
const SERIF = 'Serif latin, Serif latin-ext, Serif cyrillic';
const SANS = 'Sans latin, Sans latin-ext, Sans cyrillic';

/** The largest size at which a text of so many characters fits its place. */
const SIZES: readonly (readonly [length: number, size: number])[] = [
  [60, 56],
  [105, 48],
  [150, 42],
  [200, 36],
];
const SMALLEST = 33;
const BRAND = 'Sourceline';
const LEAD = 32;
const FACTS = 24;
/** Characters that have room in the last line, beside the site's name; and what a badge takes. */
const LINE = 80;
const BADGE = 6;
const MOST_BADGES = 10;

/**
 * Who speaks, the words, the axis, and below it what it is about, when, and where it is reported.
 * Without a quotation the title takes its place.
 */
export function cardLayout(said: CardWords, strip: CardBox): CardBox {
  const { lead, by, words, title, about } = said;
  const size = SIZES.find(([length]) => words.length <= length)?.[1] ?? SMALLEST;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '44px 64px 40px',
      background: PAPER,
      color: INK,
      fontFamily: SANS,
    },
    [
      box({ flexDirection: 'column' }, [
        leadOf(lead, by),
        box({ marginTop: 12, fontFamily: SERIF, fontSize: size, lineHeight: 1.26, textWrap: 'balance' }, words),
        ...(about === null ? [] : [box({ marginTop: 16, fontSize: 27, lineHeight: 1.35, color: MUTED }, about)]),
      ]),
      box({ flexDirection: 'column' }, [
        strip,
        ...(title === null
          ? []
          : [
              box(
                { marginTop: 14, fontSize: 27, fontWeight: 600, lineHeight: 1.24, textWrap: 'balance' },
                shorten(title, 130),
              ),
            ]),
        box({ flexDirection: 'column', marginTop: title === null ? 18 : 8 }, [footOf(said)]),
      ]),
    ],
  );
}

/**
 * The speaker in the hue of the source, behind its shape and letter; the site's name as it is set
 * everywhere.
 */
function leadOf(lead: string, by: CardSource | null): CardBox {
  const style = { fontSize: LEAD, fontWeight: 600, alignItems: 'center' };
  const words = shorten(lead, 60);
  if (by !== null)
    return box({ ...style, color: hueOf(by.look) }, [...badgeOf(by, LEAD), box({ marginLeft: 14 }, words)]);
  return box(lead === BRAND ? { ...style, fontFamily: SERIF } : { ...style, color: ACCENT }, words);
}

/** What stands at the foot: when, or how much; in which sources; the site's name, if not above. */
function footOf({ lead, facts, sources }: CardWords): CardBox {
  const style = { justifyContent: 'space-between', alignItems: 'center', fontSize: FACTS, color: MUTED };
  return box({ ...style, whiteSpace: 'nowrap' }, [
    box({ alignItems: 'center' }, [box({ marginRight: 22 }, facts), ...namesOf(sources, LINE - facts.length)]),
    ...(lead === BRAND ? [] : [box({ fontFamily: SERIF, fontWeight: 600, color: INK }, BRAND)]),
  ]);
}

/** The sources: shape, letter, and the name as long as there is room; then how many more. */
function namesOf(sources: readonly CardSource[], room: number): readonly CardNode[] {
  let free = room - sources.length * BADGE;
  const named = sources.slice(0, MOST_BADGES).map((source) => {
    free -= source.label.length;
    const name = free < 0 ? [] : [box({ marginLeft: 8 }, source.label)];
    return box({ marginRight: 18, alignItems: 'center' }, [...badgeOf(source, FACTS), ...name]);
  });
  const more = sources.length - named.length;
  return more > 0 ? [...named, box({}, `and ${more} more`)] : named;
}

function badgeOf({ letter, look }: CardSource, size: number): readonly CardNode[] {
  const side = Math.round(size * 0.9);
  return [
    image(side, side, shapeOf(look, side / 2, side / 2, side * 0.36)),
    box({ marginLeft: 6, fontWeight: 600, color: hueOf(look) }, letter),
  ];
}
