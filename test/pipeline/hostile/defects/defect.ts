import type { ProblemCode } from '#pipeline/report/problem.ts';

/** A defect: a file that holds something else, a file more, or a file less. */
export interface Defect {
  readonly what: string;
  readonly path: string;
  /** Null: the file is taken away. */
  readonly change: ((text: string) => string | Uint8Array) | null;
  /** Files beside it that are right. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** By the kind of problem that each of them is, and the only one. */
export type Defects = Readonly<Partial<Record<ProblemCode, readonly Defect[]>>>;

export const NORTH = 'sources/north.yaml';
export const SOUTH = 'sources/south.yaml';
export const CLOSED = 'events/bridge-closed.yaml';
export const COUNTED = 'events/stones-counted.yaml';

export function replace(what: string, path: string, from: string, to: string): Defect {
  return {
    what,
    path,
    change: (text) => {
      if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
      return text.replace(from, () => to);
    },
  };
}

export function rewrite(what: string, path: string, from: RegExp, to: string): Defect {
  return { what, path, change: (text) => text.replace(from, to) };
}

export function write(what: string, path: string, text: string | Uint8Array): Defect {
  return { what, path, change: () => text };
}

export function append(what: string, path: string, more: string): Defect {
  return { what, path, change: (text) => text + more };
}

/** An event that stands for itself. */
export const SILENT_MAYOR = `title: The mayor did not comment
kind: statement
status: reported
claims:
  - id: no-comment
    source: south
    stance: asserts
    when: {edtf: none, rule: No day is given.}
    passages: [The mayor did not comment.]
`;
