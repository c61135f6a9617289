import type { FieldKind } from './fields.ts';
import { NOT_A_NUMBER } from './whole-seeds.ts';

/** A value that its field must not have. */
export interface WrongValue {
  readonly name: string;
  readonly value: unknown;
}

const NUMBER = { name: 'a number', value: 7 };
const FLAG = { name: 'true', value: true };
const TEXT = { name: 'a text', value: 'seven' };
const LIST = { name: 'an empty list', value: [] };
const RECORD = { name: 'an empty record', value: {} };
const EMPTY = { name: 'an empty text', value: '' };
const HALF = { name: 'half a character', value: 'half \ud83c' };
const INVISIBLE = { name: 'nothing that can be seen', value: '\u200b\u00a0\u2060' };
const CONTROLS = { name: 'controls and line ends', value: 'a\u001b[31m\u0000\r\nb:1:1  unknown-id  c\u2028d\u202ee' };
const MARKUP = { name: 'markup', value: '<img src=x onerror=alert(1)>' };
const PROTOTYPE = { name: 'a name of prototypes', value: '__proto__' };
const LONG = { name: '100,000 characters', value: 'a'.repeat(100_000) };
const NEGATIVE = { name: 'a negative number', value: -1000 };
const HUGE = { name: 'a number beyond all others', value: 1e308 };
const NAN = { name: 'no number at all', value: NOT_A_NUMBER };

const NO_TEXT = [NUMBER, FLAG, LIST, RECORD, EMPTY, HALF];

/** What no field of a kind may hold; each is one defect. */
export const WRONG_VALUES: Readonly<Record<FieldKind, readonly WrongValue[]>> = {
  text: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, LONG],
  words: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG],
  id: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG, { name: 'a reserved name', value: 'con' }],
  reference: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG],
  edtf: [FLAG, EMPTY, HALF, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG, NUMBER, LIST, RECORD, NEGATIVE, HUGE, NAN],
  time: [
    NUMBER,
    FLAG,
    TEXT,
    LIST,
    RECORD,
    EMPTY,
    { name: 'an hour beyond the day', value: '24:00' },
    { name: 'an hour of one digit', value: '6:40' },
    LONG,
  ],
  vocabulary: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG],
  amount: [TEXT, FLAG, LIST, RECORD, EMPTY, NEGATIVE, HUGE, NAN, LONG],
  degrees: [TEXT, FLAG, LIST, RECORD, EMPTY, NEGATIVE, HUGE, NAN],
  flag: [NUMBER, TEXT, LIST, RECORD, EMPTY, LONG],
  quote: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG],
  context: [...NO_TEXT, INVISIBLE, CONTROLS, MARKUP, PROTOTYPE, LONG],
  address: [
    ...NO_TEXT,
    INVISIBLE,
    CONTROLS,
    MARKUP,
    PROTOTYPE,
    { name: 'a script', value: 'javascript:alert(1)' },
    LONG,
  ],
  record: [NUMBER, FLAG, TEXT, LIST, RECORD],
  list: [NUMBER, FLAG, TEXT, RECORD, { name: 'a list of nothing', value: [null] }],
};
