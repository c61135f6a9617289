import type { Report } from '#pipeline/report/problem.ts';
import { readText, type SeedFiles } from '#pipeline/seeds/seed-files.ts';
import { type Broken, BROKEN, type Read } from '#pipeline/yaml/value-reader.ts';
import { parseYaml } from '#pipeline/yaml/yaml-source.ts';

/** Reads a file as a record or a list of them, and reports what is wrong with it by itself. */
export type ReadFile<Value> = (files: SeedFiles, path: string, report: Report) => Value | Broken<Value>;

interface Known<Value> {
  readonly path: string;
  readonly value: Value | Broken<Value>;
  readonly told: readonly Parameters<Report>[];
}

/**
 * Reads files by `read`. Of bytes that it has read before it gives the same record again and
 * reports the same: where a folder is read anew after a change, only what changed is parsed.
 */
export function fileReader<Value>(read: Read<Value>): ReadFile<Value> {
  const known = new WeakMap<Uint8Array, Known<Value>>();
  return (files, path, report) => {
    const bytes = files.get(path);
    const before = bytes && known.get(bytes);
    if (before?.path === path) {
      for (const problem of before.told) report(...problem);
      return before.value;
    }
    const told: Parameters<Report>[] = [];
    const tell: Report = (...problem) => {
      told.push(problem);
      report(...problem);
    };
    const text = readText(files, path, tell);
    const root = text === null ? null : parseYaml(path, text, tell);
    const value = root === null ? BROKEN : read(root, tell);
    if (bytes) known.set(bytes, { path, value, told });
    return value;
  };
}
