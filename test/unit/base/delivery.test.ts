import { describe, expect, it, vi } from 'vitest';
import { createDelivery } from '#base/delivery.ts';

describe('something that comes later', () => {
  it('is brought once, for all who ask while it is on its way and after', async () => {
    const bring = vi.fn(async () => 'here');
    const { load, getSnapshot } = createDelivery(bring);
    expect(getSnapshot()).toEqual({ value: null, error: null });
    expect(await Promise.all([load(), load()])).toEqual(['here', 'here']);
    expect(await load()).toBe('here');
    expect(bring).toHaveBeenCalledOnce();
    expect(getSnapshot()).toEqual({ value: 'here', error: null });
  });

  it('says why it did not come, and nothing while it is asked for again', async () => {
    const lost = new Error('Lost.');
    const bring = vi.fn<() => Promise<string>>().mockRejectedValueOnce(lost).mockResolvedValueOnce('here');
    const { load, getSnapshot, subscribe } = createDelivery(bring);
    const seen: unknown[] = [];
    subscribe(() => seen.push(getSnapshot()));
    await expect(load()).rejects.toBe(lost);
    await expect(load()).resolves.toBe('here');
    expect(seen).toEqual([
      { value: null, error: lost },
      { value: null, error: null },
      { value: 'here', error: null },
    ]);
  });

  it('is there at once where it is given, and is not brought then', async () => {
    const bring = vi.fn(async () => 'brought');
    const { load, give, getSnapshot } = createDelivery(bring);
    give('given');
    expect(getSnapshot().value).toBe('given');
    expect(await load()).toBe('given');
    expect(bring).not.toHaveBeenCalled();
  });
});
