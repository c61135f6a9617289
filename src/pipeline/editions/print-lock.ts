import type { Lock, LockedEdition } from '#pipeline/editions/lock.ts';

/** The text of a lock: JSON, an edition a line, so that a change of one is a change of its line. */
export function printLock({ what, version, sources }: Lock): string {
  const blocks = sources.map(({ source, sha256, older }) => {
    const editions = older.map((edition) => `\n        ${printEdition(edition)}`).join(',');
    return [
      '    {',
      `      "source": ${JSON.stringify(source)},`,
      `      "sha256": ${JSON.stringify(sha256)},`,
      `      "older": [${editions}${editions === '' ? '' : '\n      '}]`,
      '    }',
    ].join('\n');
  });
  return `{\n  "what": ${JSON.stringify(what)},\n  "version": ${version},\n  "sources": [\n${blocks.join(',\n')}\n  ]\n}\n`;
}

function printEdition({ sha256, words, kept }: LockedEdition): string {
  return `{ "sha256": ${JSON.stringify(sha256)}, "words": ${JSON.stringify(words)}, "kept": ${JSON.stringify(kept)} }`;
}
