import { describe, expect, it, vi } from 'vitest';
import { createStore, storeKeptBy } from '#base/store.ts';

describe('a store', () => {
  it('tells each listener of a change, once the value is there', () => {
    const store = createStore(1);
    const seen: number[] = [];
    store.subscribe(() => seen.push(store.get()));
    store.subscribe(() => seen.push(store.get() * 10));
    store.set(2);
    expect(seen).toEqual([2, 20]);
  });

  it.each([1, Number.NaN, null, 'x'])('tells no one of the value that is there already: %s', (value) => {
    const store = createStore(value);
    const listener = vi.fn();
    store.subscribe(listener);
    store.set(value);
    expect(listener).not.toHaveBeenCalled();
  });

  it('tells a listener nothing more once it has stopped, also from within a call', () => {
    const store = createStore(1);
    const listener = vi.fn(() => stop());
    const stop = store.subscribe(listener);
    store.set(2);
    store.set(3);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('a store kept elsewhere', () => {
  it('has what is there, whoever wrote it, and writes every value that it is given', () => {
    let place = 'a';
    const write = vi.fn((value: string) => {
      place = value;
    });
    const store = storeKeptBy({ read: () => place, write });
    const listener = vi.fn();
    store.subscribe(listener);
    place = 'b';
    expect(store.get()).toBe('b');
    store.set('b');
    expect([write.mock.calls.length, listener.mock.calls.length]).toEqual([1, 0]);
    store.set('c');
    expect([place, listener.mock.calls.length]).toEqual(['c', 1]);
  });

  it('tells no one of a value that its keeper did not take', () => {
    const store = storeKeptBy({ read: () => 'a', write: () => undefined });
    const listener = vi.fn();
    store.subscribe(listener);
    store.set('b');
    expect(listener).not.toHaveBeenCalled();
  });
});
