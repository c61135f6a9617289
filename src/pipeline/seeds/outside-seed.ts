import { isMap } from 'yaml';

import { startOf } from '#pipeline/report/problem.ts';
import { webAddress } from '#pipeline/yaml/address-readers.ts';
import { list, optional, record, required } from '#pipeline/yaml/record-reader.ts';
import { edtfText, newId } from '#pipeline/yaml/scalar-readers.ts';
import { text } from '#pipeline/yaml/text-readers.ts';
import { Broken, BROKEN, type Located, type Read, type ReadBy } from '#pipeline/yaml/value-reader.ts';

const outsideSeed = record({
  /** Wanted only where a day names it. */
  id: optional<Located<string> | null>(newId, null),
  says: required(text, ''),
  publisher: required(text, ''),
  url: required(webAddress, ''),
  seen: required(edtfText, { value: '', at: startOf('') }),
});

export type OutsideSeed = ReadBy<typeof outsideSeed>;

const several = list(outsideSeed);

/** What is known only from outside the articles: one record, or a list of them. */
export const outside: Read<readonly OutsideSeed[]> = (value, report) => {
  if (!isMap(value.node)) return several(value, report);
  const only = outsideSeed(value, report);
  return only instanceof Broken ? BROKEN : [only];
};
