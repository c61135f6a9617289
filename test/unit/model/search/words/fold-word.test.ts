import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldWord } from '#model/search/words/fold-word.ts';

describe('a word is folded alike however it is typed', () => {
  it.each([
    ['Latin marks', 'Erdoğan', 'Erdogan'],
    ['marks as signs of their own', 'Erdog\u0306an', 'Erdoğan'],
    ['capitals', 'RAQQA', 'raqqa'],
    ['a dotless i', 'kapandı', 'kapandi'],
    ['a dotted capital I', 'İzmit', 'izmit'],
    ['a crossed l', 'Łódź', 'lodz'],
    ['a sharp s', 'Straße', 'STRASSE'],
    ['a crossed d', 'Đorđe', 'dorde'],
    ['a crossed o', 'Tromsø', 'tromso'],
    ['ligatures of ae and oe', 'Cæsar œuvre', 'caesar oeuvre'],
    ['a thorn', 'Þór', 'thor'],
    ['a ligature of printing', 'ofﬁcial', 'official'],
    ['a soft hyphen', 'warn\u00ADing', 'warning'],
    ['a full width', 'ＵＳ１', 'us1'],
    ['Greek', 'Αθήνας', 'αθηνασ'],
    ['Cyrillic', 'Её', 'ее'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['Arabic points', 'قُتِلَ', 'قتل'],
    ['a tatweel', 'مـيـنـاء', 'ميناء'],
    ['an alef with hamza', 'أكتوبر', 'اكتوبر'],
    ['a teh marbuta', 'وكالة', 'وكاله'],
    ['Persian letters', 'ایران کرد', 'ايران كرد'],
    ['Arabic digits', '١٦٣١', '1631'],
    ['Persian digits', '۱۶۳۱', '1631'],
    ['Devanagari digits', '१६', '16'],
    ['initials', 'U.S.', 'us'],
    ['commas between thousands', '1,631', '1631'],
    ['Arabic commas between thousands', '١٬٦٣١', '1631'],
  ])('%s', (_name, printed, typed) => {
    expect(foldWord(printed)).toBe(foldWord(typed));
  });

  it.each([
    ['kana with a mark', 'が', 'か'],
    ['Thai with its vowel', 'น้ำ', 'นา'],
    ['Hindi with its vowel', 'की', 'क'],
    ['letters of other sounds', 'ت', 'ث'],
    ['numbers', '2001', '2000'],
  ])('but not what is another word: %s', (_name, one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  it('stays what it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
