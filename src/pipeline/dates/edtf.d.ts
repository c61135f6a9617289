declare module 'edtf' {
  /** The syntax tree of an EDTF text; throws for anything else. */
  export function parse(text: string): unknown;
}
