import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFocusTargets, type FocusTargets } from '#ui/focus/focus-targets.ts';

interface ListProps {
  readonly targets: FocusTargets;
  /** Names of the entries, several in one with a space between. */
  readonly entries: readonly string[];
}

function List({ targets, entries }: ListProps) {
  return entries.map((names) => (
    <button key={names} ref={targets.named(...names.split(' '))}>
      {names}
    </button>
  ));
}

function setup(...entries: readonly string[]) {
  const targets = createFocusTargets();
  const { rerender } = render(<List targets={targets} entries={entries} />);
  return {
    found: (name?: string) => targets.all(name).map(({ textContent }) => textContent),
    show: (...others: readonly string[]) => rerender(<List targets={targets} entries={others} />),
  };
}

describe('targets of the focus', () => {
  it('are found by each of their names, and all of them without one', () => {
    const { found } = setup('a', 'b common', 'c common');
    expect([found('a'), found('common'), found('b')]).toEqual([['a'], ['b common', 'c common'], ['b common']]);
    expect(found()).toEqual(['a', 'b common', 'c common']);
    expect(found('toString')).toEqual([]);
  });

  it('are known as long as they stand on the page', () => {
    const { found, show } = setup('a', 'b');
    show('b');
    expect(found()).toEqual(['b']);
  });

  it('come in the order of the page, whenever they came into it', () => {
    const { found, show } = setup('b');
    show('a', 'b', 'c');
    expect(found()).toEqual(['a', 'b', 'c']);
    show('c', 'b', 'a');
    expect(found()).toEqual(['c', 'b', 'a']);
  });
});
