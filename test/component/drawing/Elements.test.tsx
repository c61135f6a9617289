import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Elements } from '#drawing/paint/Elements.tsx';
import { type Along, type Drawn, group, line, path, rect, words } from '#drawing/shape.ts';

function paint(...parts: readonly Drawn<Along>[]): string | undefined {
  const { container } = render(
    <svg>
      <Elements of={parts} />
    </svg>,
  );
  return container.querySelector('svg')?.innerHTML;
}

it('paints shapes as the elements of their kind, with their classes and where they stand', () => {
  expect(paint(line('a b', 1, 2, 3, 4, 1.5))).toBe(
    '<line class="a b" stroke-width="1.5" x1="1" y1="2" x2="3" y2="4"></line>',
  );
  expect(paint(rect('a', 1, 2, 3, 4, 5))).toBe('<rect class="a" x="1" y="2" width="3" height="4" rx="5"></rect>');
  expect(paint(path('a', 'M0 0'))).toBe('<path class="a" d="M0 0"></path>');
  expect(paint(words('a', 'x', 1, 2))).toBe('<text class="a" x="1" y="2">x</text>');
  expect(paint(words('a', 'x', 1, 2, 'end', -5))).toBe(
    '<text class="a" text-anchor="end" x="1" y="2" dx="-5">x</text>',
  );
});

it('gives what stands at a share of the width lengths that grow with the text, and words their size within', () => {
  expect(paint(line('a', '0%', 8, '50%', 4))).toBe('<line class="a" x1="0%" y1="0.5em" x2="50%" y2="0.25em"></line>');
  expect(paint(rect('a', '1%', 16, '2%', 32))).toBe('<rect class="a" x="1%" y="1em" width="2%" height="2em"></rect>');
  expect(paint(words('a', 'x', '50%', 2, 'end', -4))).toBe(
    '<text text-anchor="end" x="50%" y="0.125em" dx="-0.25em"><tspan class="a">x</tspan></text>',
  );
});

it('paints groups about their origin, in the hue of their source', () => {
  expect(paint(group(1, 2, [group(3, 4, [path('a', 'M0')])], { look: 5 }))).toBe(
    '<g transform="translate(1 2)" data-source-look="5"><g transform="translate(3 4)"><path class="a" d="M0"></path></g></g>',
  );
});

it('paints a group that leads somewhere as a link, which says whether it is the selected event’s', () => {
  const parts = [path('a', 'M0')];
  expect(paint(group(1, 2, parts, { href: '/event/x/', current: true }))).toBe(
    '<a transform="translate(1 2)" href="/event/x/" aria-current="true"><path class="a" d="M0"></path></a>',
  );
  expect(paint(group(1, 2, parts, { href: '/event/x/', current: false }))).not.toContain('aria-current');
});
