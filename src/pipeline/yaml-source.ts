import { isAlias, isScalar, LineCounter, parseDocument, type Node } from 'yaml';

import { type Position, type Report, startOf } from '#pipeline/problem.ts';

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

/** Parses a file, or reports every fault of its syntax and returns null. */
export function parseYaml(path: string, text: string, report: Report): YamlValue | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const fault of [...document.errors, ...document.warnings]) {
    if (fault.code === 'DUPLICATE_KEY') {
      report(positionOf(fault.pos[0]), 'duplicate-key', 'The key stands twice in one record.', 'Keep one of the two.');
    } else {
      report(
        positionOf(fault.pos[0]),
        'bad-yaml',
        firstLine(fault.message),
        'Quote texts that hold ": ", " #" or start with a sign.',
      );
    }
  }
  if (document.errors.length > 0) return null;
  const resolve = (node: unknown): Node | null => {
    const target = isAlias(node) ? node.resolve(document) : node;
    return isNodeLike(target) && !(isScalar(target) && target.value === null) ? target : null;
  };
  const node = resolve(document.contents);
  if (node === null) {
    report(startOf(path), 'empty-file', 'The file holds nothing but comments.', 'Fill it, or delete it.');
    return null;
  }
  const file: YamlFile = { path, text, positionOf, resolve };
  return { node, at: positionOf(node.range?.[0] ?? 0), name: path, file };
}

function isNodeLike(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
