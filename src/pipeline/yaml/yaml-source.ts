import { isAlias, isScalar, LineCounter, type Node } from 'yaml';

import { at } from '#base/at.ts';
import { type Position, type Report, startOf } from '#pipeline/report/problem.ts';
import { followAliases } from '#pipeline/yaml/yaml-aliases.ts';
import { composeDocument } from '#pipeline/yaml/yaml-document.ts';
import { findRepeatedKeys } from '#pipeline/yaml/yaml-keys.ts';

/** A value in a YAML file, with its place. `node` is null where nothing is written. */
export interface YamlValue {
  readonly node: Node | null;
  readonly at: Position;
  /** What a message calls it: a key, `item 2`, or the file. */
  readonly name: string;
  readonly file: YamlFile;
}

interface YamlFile {
  readonly path: string;
  readonly text: string;
  readonly positionOf: (offset: number) => Position;
  /** What a node stands for: aliases (`*name`) are followed. */
  readonly resolve: (node: unknown) => Node | null;
}

/**
 * Parses a file, or reports why it cannot be read and returns null. A byte order mark is taken off:
 * no editor counts it.
 */
export function parseYaml(path: string, written: string, report: Report): YamlValue | null {
  const text = written.replace(/^\ufeff/, '');
  const lines = new LineCounter();
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (offset: number, message: string, fix: string): null => {
    report(positionOf(offset), 'bad-yaml', message, fix);
    return null;
  };

  const composed = composeDocument(text, lines);
  if (!composed.ok) return refuse(composed.error.offset, composed.error.message, composed.error.fix);
  const document = composed.value;

  const aliases = followAliases(document, text);
  for (const { alias, message, fix } of aliases.faults) refuse(offsetOf(alias), message, fix);
  const resolve = (node: unknown): Node | null => {
    const target = isAlias(node) ? aliases.targets.get(node) : node;
    return isNodeLike(target) && !(isScalar(target) && target.value === null) ? target : null;
  };
  const repeated = findRepeatedKeys(document, resolve);
  for (const key of repeated) {
    report(
      positionOf(offsetOf(key)),
      'duplicate-key',
      `The key "${String(key.value)}" stands twice in one record.`,
      'Keep one of the two.',
    );
  }
  if (aliases.faults.length > 0 || repeated.length > 0) return null;
  const node = resolve(document.contents);
  if (node === null) {
    report(startOf(path), 'empty-file', 'The file holds nothing but comments.', 'Fill it, or delete it.');
    return null;
  }
  const file: YamlFile = { path, text, positionOf, resolve };
  return { node, at: positionOf(offsetOf(node)), name: path, file };
}

/** Where something begins in the text; what no text stands for begins with the file. */
function offsetOf({ range }: { readonly range?: readonly number[] | null }): number {
  return range ? at(range, 0) : 0;
}

function isNodeLike(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}
