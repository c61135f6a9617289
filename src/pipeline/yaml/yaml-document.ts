import { Composer, type Document, type LineCounter, Parser } from 'yaml';

import { assert } from '#base/assert.ts';
import { at } from '#base/at.ts';
import { err, ok, type Result } from '#base/result.ts';
import { findTooDeep } from '#pipeline/yaml/yaml-depth.ts';
import { describeFaults, type SyntaxFault } from '#pipeline/yaml/yaml-faults.ts';

function tooDeep(offset: number): SyntaxFault {
  return {
    offset,
    message: 'Lists or records stand more than 50 deep within each other.',
    fix: 'Close those that are done.',
  };
}

function severalDocuments({ range }: Document): SyntaxFault {
  return {
    offset: at(range ?? [0], 0),
    message: 'A line of "---" or "..." ends the document here, and another one begins; a file is one document.',
    fix: 'Take that line out, or write a file for each.',
  };
}

/** The one document of a text, or why there is none. `lines` learns where its lines begin. */
export function composeDocument(text: string, lines: LineCounter): Result<Document, SyntaxFault> {
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = findTooDeep(tokens);
  if (deep !== null) return err(tooDeep(deep));
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second]: readonly Document[] = [...composer.compose(tokens, true, text.length)];
  assert(document, 'a composer that is forced to gives a document');
  const others = second ? severalDocuments(second) : describeFaults(text, document.warnings);
  const fault = describeFaults(text, document.errors) ?? others;
  return fault ? err(fault) : ok(document);
}
