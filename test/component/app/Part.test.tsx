import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { Part } from '#app/start/Part.tsx';
import { RenewalContext } from '#app/start/recovery.ts';
import { type Site, SiteContext } from '#app/steps/site.ts';
import { INITIAL_VIEW } from '#model/choice/view-state.ts';

let reported: MockInstance;
beforeEach(() => {
  reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Throws as long as `broken` says so. */
let broken = true;
function Article({ name }: { readonly name: string }) {
  if (broken) throw new Error(`${name} is broken.`);
  return <p>{name}</p>;
}

function page(of: string, live = true) {
  const site: Site = {
    view: INITIAL_VIEW,
    base: '/',
    go: vi.fn(),
    arrival: { by: 'address', to: INITIAL_VIEW, fresh: true },
    justOpened: true,
    opening: null,
    isLive: () => live,
  };
  return (
    <RenewalContext value={{ reload: vi.fn(), renew: vi.fn() }}>
      <SiteContext value={site}>
        <p>The axis</p>
        <Part of={of}>
          <Article name={of} />
        </Part>
      </SiteContext>
    </RenewalContext>
  );
}

describe('a part of the page that fails', () => {
  beforeEach(() => {
    broken = true;
  });

  it('is replaced by a bar that says so; the others go on, and the console is told once', () => {
    render(page('one'));
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page failed.');
    expect(screen.getByRole('alert')).toHaveTextContent('one is broken.');
    expect(screen.getByText('The axis')).toBeInTheDocument();
    expect(reported).toHaveBeenCalledOnce();
  });

  it('is drawn again when that is asked for', async () => {
    render(page('one'));
    broken = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('one')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is drawn again for something else, and only then', () => {
    const { rerender } = render(page('one'));
    broken = false;
    rerender(page('one'));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    rerender(page('two'));
    expect(screen.getByText('two')).toBeInTheDocument();
  });

  it('before the page has come to life is a fault of the whole page', () => {
    expect(() => render(page('one', false))).toThrow('one is broken.');
  });
});
