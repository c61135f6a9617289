import { describe, expect, it } from 'vitest';

import { changingSeeds } from '#pipeline/seeds/changing-seeds.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';
import type { SeedsDisk } from '#pipeline/seeds/seeds-disk.ts';

/** A folder in memory, and what was read of it since that was last asked. */
function setup(texts: Record<string, string>) {
  let read: string[] = [];
  const disk: SeedsDisk = {
    kindOf: () => Promise.resolve('folder'),
    entriesOf: (at) => {
      const prefix = at === '/seeds/' || at === '/seeds' ? '' : `${at.slice('/seeds/'.length)}/`;
      const below = Object.keys(texts).flatMap((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : []));
      const names = [...new Set(below.map((path) => path.split('/')[0] ?? ''))];
      return Promise.resolve(
        names.map((name) => ({ name, kind: below.includes(name) ? ('file' as const) : ('folder' as const) })),
      );
    },
    read: (path) => {
      const name = path.slice('/seeds/'.length);
      read.push(name);
      const text = texts[name];
      return text === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(new TextEncoder().encode(text));
    },
  };
  const readAgain = changingSeeds('/seeds', disk);
  return {
    files: async (changed: readonly string[] | null): Promise<SeedFiles> => {
      const result = await readAgain(changed && new Set(changed));
      if (!result.ok) throw new Error('It cannot be read');
      return result.value;
    },
    readSince: () => read.splice(0),
    write: (path: string, text: string) => void (texts[path] = text),
    remove: (path: string) => void delete texts[path],
  };
}

const TEXTS = { 'corpus.yaml': 'c', 'events/a.yaml': 'a', 'events/b.yaml': 'b' };

const textOf = (files: SeedFiles, path: string) => new TextDecoder().decode(files.get(path));

describe('seeds that are read again', () => {
  it('of a file that changed it alone is read, and all others are as they were', async () => {
    const { files, readSince, write } = setup({ ...TEXTS });
    const before = await files(null);
    expect(readSince().toSorted()).toEqual(Object.keys(TEXTS));
    write('events/a.yaml', 'changed');
    const after = await files(['events/a.yaml']);
    expect(readSince()).toEqual(['events/a.yaml']);
    expect(textOf(after, 'events/a.yaml')).toBe('changed');
    expect(after.get('events/b.yaml')).toBe(before.get('events/b.yaml'));
  });

  it('a file that is gone is gone, and one that is new is there', async () => {
    const { files, write, remove } = setup({ ...TEXTS });
    const before = await files(null);
    remove('events/a.yaml');
    expect([...(await files(['events/a.yaml'])).keys()]).toEqual(['corpus.yaml', 'events/b.yaml']);
    write('events/c.yaml', 'new');
    const after = await files(['events/c.yaml']);
    expect(textOf(after, 'events/c.yaml')).toBe('new');
    expect(after.get('events/b.yaml')).toBe(before.get('events/b.yaml'));
  });

  it('all are looked at where anything else than a seed has changed', async () => {
    const { files, readSince } = setup({ ...TEXTS });
    await files(null);
    readSince();
    await files(['events']);
    expect(readSince().toSorted()).toEqual(Object.keys(TEXTS));
  });
});
