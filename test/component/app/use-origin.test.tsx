import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { useOrigin } from '#app/sharing/use-origin.ts';

function Link() {
  return <a href={`${useOrigin()}/event/x/`}>The event</a>;
}

it('a link to be handed on begins with a slash in a prerendered page, and with the host once script runs', async () => {
  const complained = vi.spyOn(console, 'error');
  const container = document.createElement('div');
  container.innerHTML = renderToString(<Link />);
  expect(container.querySelector('a')?.getAttribute('href')).toBe('/event/x/');
  const root = await act(() => Promise.resolve(hydrateRoot(container, <Link />)));
  expect(container.querySelector('a')?.getAttribute('href')).toBe(`${window.location.origin}/event/x/`);
  expect(complained).not.toHaveBeenCalled();
  act(() => root.unmount());
});
