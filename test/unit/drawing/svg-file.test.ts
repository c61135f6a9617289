import { describe, expect, it } from 'vitest';
import type { FileInk } from '#drawing/paint/file-ink.ts';
import { svgFile } from '#drawing/paint/svg-file.ts';
import { type Drawn, group, line, path, rect, words } from '#drawing/shape.ts';

/** An ink that says what was asked for; nothing for what is clear. */
const palette = (classes: string, look: number | null, current: boolean): FileInk => ({
  paint: classes === 'clear' ? null : { fill: `${classes} ${look} ${current}` },
  font: { 'font-size': '11px' },
  halo: classes === 'label' ? { 'paint-order': 'stroke' } : {},
});

function fileOf(...parts: readonly Drawn[]): string {
  const file = svgFile({ title: 'A & B', width: 20, height: 10, parts, paper: 'white', fontFamily: 'Sans' }, palette);
  return /<rect[^>]*fill="white"\/>(.*)<\/svg>/s.exec(file)?.[1] ?? file;
}

describe('an SVG file', () => {
  it('has a title, its size, and paper behind everything', () => {
    const parts: Drawn[] = [];
    expect(
      svgFile({ title: 'A & B', width: 20, height: 10, parts, paper: 'white', fontFamily: '"A", B' }, palette),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10" ' +
        'font-family="&quot;A&quot;, B"><title>A &amp; B</title><rect width="20" height="10" fill="white"/></svg>\n',
    );
  });

  it.each<[string, Drawn, string]>([
    [
      'a line',
      line('a', 0, 1, 2.006, 3, 1.5),
      '<line x1="0" y1="1" x2="2.01" y2="3" fill="a null false" stroke-width="1.5"/>',
    ],
    ['a box', rect('a', 1, 2, 3, 4), '<rect x="1" y="2" width="3" height="4" fill="a null false"/>'],
    ['a round box', rect('a', 1, 2, 3, 4, 5), '<rect x="1" y="2" width="3" height="4" rx="5" fill="a null false"/>'],
    ['an outline', path('a', 'M0 0'), '<path d="M0 0" fill="a null false"/>'],
    [
      'words',
      words('label', 'x < "y"\u0007', 1, 2, 'end'),
      '<text x="1" y="2" text-anchor="end" fill="label null false" font-size="11px" paint-order="stroke">x &lt; &quot;y&quot;</text>',
    ],
    ['nothing of what is clear', rect('clear', 1, 2, 3, 4), ''],
    [
      'a group about its origin, in the hue of its source',
      group(1, 2, [path('a', 'M0')], { look: 3, current: true }),
      '<g transform="translate(1 2)"><path d="M0" fill="a 3 true"/></g>',
    ],
    [
      'a group in a group, which takes the hue around it',
      group(0, 0, [group(1, 0, [path('a', 'M0')])], { look: 3 }),
      '<g><g transform="translate(1 0)"><path d="M0" fill="a 3 false"/></g></g>',
    ],
    [
      'a link',
      group(1, 2, [], { href: 'https://x/?a&b' }),
      '<a href="https://x/?a&amp;b" transform="translate(1 2)"/>',
    ],
    [
      'what is clipped',
      group(1, 2, [path('a', 'M0')], { clip: { width: 5, height: 6 } }),
      '<svg x="1" y="2" width="5" height="6"><path d="M0" fill="a null false"/></svg>',
    ],
  ])('writes %s', (_, part, expected) => {
    expect(fileOf(part)).toBe(expected);
  });
});
