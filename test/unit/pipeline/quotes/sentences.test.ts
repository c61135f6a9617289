import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentencesIn } from '#pipeline/quotes/sentences.ts';

function read(text: string, start = 0, end = text.length): readonly string[] {
  return sentencesIn(text, { start, end }).map((each) => text.slice(each.start, each.end));
}

describe('the sentences of a text', () => {
  it.each<[string, string, readonly string[]]>([
    ['end at their sign', 'It sank. Nobody drowned! Who knows?', ['It sank.', 'Nobody drowned!', 'Who knows?']],
    ['take closing marks along', '“It sank.” He left.', ['“It sank.”', 'He left.']],
    ['begin with opening marks', 'It sank. “So what?” he said.', ['It sank.', '“So what?” he said.']],
    ['do not end within a date', 'It sank on Sept. 30 at noon.', ['It sank on Sept. 30 at noon.']],
    ['do not end within a number', 'It is 1.5 metres. Low.', ['It is 1.5 metres.', 'Low.']],
    ['do not end after a title', 'Col. Gen. Holt spoke. He left.', ['Col. Gen. Holt spoke.', 'He left.']],
    ['do not end after an initial', 'U.S. Navy ships left.', ['U.S. Navy ships left.']],
    ['do end after a name in capitals', 'They hit ISIL. It burned.', ['They hit ISIL.', 'It burned.']],
    ['go on in small letters', 'He asked why? and left.', ['He asked why? and left.']],
    ['need no space in scripts without any', '船は沈んだ。誰も死ななかった。', ['船は沈んだ。', '誰も死ななかった。']],
    ['may go over the end of a line', 'It sank\nquickly.\nHe left.', ['It sank\nquickly.', 'He left.']],
    ['may have no end', ' It sank ', ['It sank']],
    ['are none in empty space', ' \n ', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('lie within the stretch', () => {
    expect(read('One. Two. Three.', 5, 9)).toEqual(['Two.']);
  });

  it('hold everything but the space between them, in its order', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '!', '?', ' ', '\n', '“', '”', '。', '3'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (written) => {
        expect(read(written).join('').replaceAll(/\s/g, '')).toBe(written.replaceAll(/\s/g, ''));
      }),
    );
  });
});
