import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LoadError } from '#app/data/load.ts';
import { programPart, usePart } from '#app/start/program-part.ts';

interface Doors {
  readonly open: () => string;
  readonly close: () => string;
}

const WHOLE: Doors = { open: () => 'opened', close: () => 'closed' };

function part(bring: () => Promise<unknown>) {
  const brought = vi.fn(bring as () => Promise<Doors>);
  return { brought, ...programPart('Room', brought, ['open', 'close']) };
}

async function faultOf(loaded: Promise<unknown>) {
  const error: unknown = await loaded.catch((thrown: unknown) => thrown);
  if (!(error instanceof LoadError)) throw new Error(`No LoadError but ${String(error)}`);
  return { kind: error.kind, file: error.file, message: error.message };
}

describe('a part of the program', () => {
  it('is brought once, and stays', async () => {
    const { load, brought, getSnapshot } = part(() => Promise.resolve(WHOLE));
    expect(getSnapshot()).toEqual({ value: null, error: null });
    expect(await load()).toBe(WHOLE);
    expect(await load()).toBe(WHOLE);
    expect(brought).toHaveBeenCalledOnce();
    expect(getSnapshot()).toEqual({ value: WHOLE, error: null });
  });

  it('that does not come says why', async () => {
    const { load } = part(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    expect(await faultOf(load())).toEqual({
      kind: 'part',
      file: 'Room',
      message: 'Failed to fetch dynamically imported module',
    });
  });

  it.each([
    ['empty', {}],
    ['another', { enter: () => 'entered' }],
    ['an older one', { open: () => 'opened' }],
    ['one whose doors are none', { open: 'opened', close: 'closed' }],
  ])('for which %s comes did not come', async (_name, module) => {
    const { load, getSnapshot } = part(() => Promise.resolve(module));
    expect(await faultOf(load())).toMatchObject({ kind: 'part', message: 'Another file came in its place.' });
    expect(getSnapshot().value).toBeNull();
  });

  it('can come after all, and tells those who wait', async () => {
    let here = false;
    const room = part(() => (here ? Promise.resolve(WHOLE) : Promise.reject(new Error('Not yet.'))));
    const Room = () => {
      const { doors, error } = usePart(room);
      return <p>{doors?.open() ?? error?.message ?? 'waiting'}</p>;
    };
    render(<Room />);
    expect(screen.getByText('waiting')).toBeInTheDocument();
    expect(await screen.findByText('Not yet.')).toBeInTheDocument();
    here = true;
    await act(() => room.load());
    expect(screen.getByText('opened')).toBeInTheDocument();
  });

  it('is not fetched before it is wanted', async () => {
    const { brought, ...room } = part(() => Promise.resolve(WHOLE));
    const Room = ({ wanted }: { readonly wanted: boolean }) => {
      const { doors } = usePart(room, wanted);
      return <p>{doors?.open()}</p>;
    };
    const { rerender } = render(<Room wanted={false} />);
    await act(async () => undefined);
    expect(brought).not.toHaveBeenCalled();
    rerender(<Room wanted />);
    expect(await screen.findByText('opened')).toBeInTheDocument();
  });
});
