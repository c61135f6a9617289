import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FilterFacet, type FilterFacetProps, type FilterOption } from '#explore/FilterFacet.tsx';
import { FilterMenu } from '#explore/FilterMenu.tsx';

describe('the filter menu', () => {
  function setup(active: number) {
    const onOpen = vi.fn();
    const { container } = render(
      <FilterMenu label={<>Filters ({active})</>} size="" open={false} onOpen={onOpen}>
        <p>What can be chosen</p>
      </FilterMenu>,
    );
    return { user: userEvent.setup(), container, onOpen };
  }

  it('is one button that says how many filters are set', () => {
    const { container } = setup(2);
    expect(container.querySelector('summary')).toHaveTextContent('Filters (2)');
    expect(container.querySelector('details')).not.toHaveAttribute('open');
  });

  it('tells when it opens, and closes on Escape', async () => {
    const { user, container, onOpen } = setup(0);
    await user.click(screen.getByText(/^Filters/));
    expect(container.querySelector('details')).toHaveAttribute('open');
    await vi.waitFor(() => expect(onOpen).toHaveBeenLastCalledWith(true));
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(onOpen).toHaveBeenLastCalledWith(false));
  });
});

/** Papers 1 to `count`, of which those in `chosen` are ticked; all if there are none. */
function papers(count: number, chosen: readonly number[] = []): readonly FilterOption[] {
  return Array.from({ length: count }, (_, index) => ({
    value: `p${index + 1}`,
    label: `Paper ${index + 1}`,
    count: 10 + index,
    checked: chosen.length === 0 || chosen.includes(index + 1),
    badge: { letter: String.fromCharCode(65 + index), look: 1 },
  }));
}

function setUpFacet(given: Partial<FilterFacetProps> = {}) {
  const on = { onToggle: vi.fn(), onOnly: vi.fn(), onAny: vi.fn() };
  const props: FilterFacetProps = {
    title: 'Sources',
    counted: 'event',
    options: papers(3),
    isAny: true,
    anyTicksAll: true,
    noneWords: 'Tick those to be shown.',
    ...given,
    ...on,
  };
  const { rerender } = render(<FilterFacet {...props} />);
  const facet = within(screen.getByRole('group', { name: 'Sources' }));
  return {
    ...on,
    user: userEvent.setup(),
    facet,
    box: (name: RegExp) => facet.getByRole('checkbox', { name }),
    button: (name: string) => facet.getByRole('button', { name }),
    ticked: () => facet.getAllByRole('checkbox').filter((box) => box instanceof HTMLInputElement && box.checked).length,
    showAgain: (change: Partial<FilterFacetProps>) => rerender(<FilterFacet {...props} {...change} />),
  };
}

describe('a facet of the menu', () => {
  it('has a box for each value, with the number of events it would show', () => {
    const { box, facet } = setUpFacet({ options: papers(3, [1]), isAny: false });
    expect(box(/Paper 1.*10/)).toBeChecked();
    expect(box(/Paper 2.*11/)).not.toBeChecked();
    expect(facet.queryByRole('searchbox')).toBeNull();
  });

  it('tells which box was clicked, and which one alone is wanted', async () => {
    const { user, box, button, onToggle, onOnly } = setUpFacet();
    await user.click(box(/Paper 2/));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('p2');
    await user.click(button('Only Paper 3'));
    expect(onOnly).toHaveBeenCalledExactlyOnceWith('p3');
  });

  it('clears all boxes without hiding anything, and the first that is ticked is shown alone', async () => {
    const { user, box, button, facet, ticked, onToggle, onOnly, onAny } = setUpFacet();
    expect(ticked()).toBe(3);
    await user.click(button('None'));
    expect(onAny).toHaveBeenCalledOnce();
    expect(ticked()).toBe(0);
    expect(facet.getByText('Tick those to be shown.')).toBeVisible();
    await user.click(box(/Paper 2/));
    expect(onOnly).toHaveBeenCalledExactlyOnceWith('p2');
    expect(onToggle).not.toHaveBeenCalled();
  });

  it('ticks all again', async () => {
    const { user, button, ticked, onAny, showAgain } = setUpFacet({ options: papers(3, [2]), isAny: false });
    expect(ticked()).toBe(1);
    await user.click(button('All'));
    expect(onAny).toHaveBeenCalledOnce();
    showAgain({ options: papers(3), isAny: true });
    expect(ticked()).toBe(3);
    expect(button('All')).toBeDisabled();
  });

  it('is cleared by the last box that is unticked', async () => {
    const { user, box, ticked, onToggle, onAny, showAgain } = setUpFacet({ options: papers(3, [2]), isAny: false });
    await user.click(box(/Paper 2/));
    expect(onToggle).not.toHaveBeenCalled();
    expect(onAny).toHaveBeenCalledOnce();
    showAgain({ options: papers(3), isAny: true });
    expect(ticked()).toBe(0);
  });

  it('has no box ticked where nothing chosen means any', () => {
    const { facet, ticked, button } = setUpFacet({
      anyTicksAll: false,
      options: papers(3).map((option) => ({ ...option, checked: false })),
    });
    expect(ticked()).toBe(0);
    expect(facet.queryByRole('button', { name: 'All' })).toBeNull();
    expect(button('None')).toBeDisabled();
  });

  it('has a field to find one of more than ten, by its name or its letter', async () => {
    const { user, facet } = setUpFacet({ options: papers(12) });
    const find = facet.getByRole('searchbox', { name: 'Find in sources' });
    const names = () =>
      facet.queryAllByRole('checkbox').map((box) => box.closest('label')?.textContent.replace(/, \d+ events$/, ''));
    await user.type(find, 'paper 1');
    expect(names()).toEqual(['APaper 110', 'JPaper 1019', 'KPaper 1120', 'LPaper 1221']);
    await user.clear(find);
    await user.type(find, 'L');
    expect(names()).toEqual(['LPaper 1221']);
    await user.type(find, 'xyz');
    expect(names()).toEqual([]);
    expect(facet.getByText('Nothing of that name.')).toBeVisible();
  });

  it('shows of a long list the first until all are asked for, those first that were chosen when it opened', async () => {
    const { user, facet, box, button, showAgain } = setUpFacet({ options: papers(12, [11]), isAny: false });
    const names = () =>
      facet
        .getAllByRole('checkbox')
        .map((each) => each.closest('label')?.textContent.replace(/^.(Paper \d+)\d\d, \d+ events$/, '$1'));
    expect(names()).toEqual(['Paper 11', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `Paper ${number}`)]);
    showAgain({ options: papers(12, [5, 11]), isAny: false });
    expect(names()[5]).toBe('Paper 5');
    expect(box(/Paper 5/)).toBeChecked();
    await user.click(button('All 12'));
    expect(names()).toHaveLength(12);
    expect(facet.queryByRole('button', { name: /^All 12/ })).toBeNull();
  });

  it('keeps values that would show nothing, and says more of a value where there is more', () => {
    const { box } = setUpFacet({
      options: [
        { value: 'x', label: 'Nobody', count: 0, checked: false },
        { value: 'y', label: 'A general', count: 12_345, checked: false, note: 'Russia' },
      ],
    });
    expect(box(/^Nobody ?, 0 events$/)).toBeEnabled();
    expect(box(/^A general ?\(Russia\) ?, 12,345 events$/)).toBeEnabled();
  });
});
