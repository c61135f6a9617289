/** Keys that are as likely as another list's, and how often one may be pressed in a row. */
interface Keys {
  readonly keys: readonly string[];
  readonly most: number;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** What readers press, as Playwright names it. */
export const KEYS: readonly Keys[] = [
  { keys: ['Tab', 'Tab', 'Shift+Tab'], most: 12 },
  { keys: ['Enter'], most: 1 },
  { keys: ['Enter', 'Space'], most: 2 },
  { keys: ['Escape'], most: 2 },
  { keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], most: 5 },
  { keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Alt+ArrowUp', 'Alt+ArrowDown'], most: 3 },
  { keys: ['Home', 'End', 'PageUp', 'PageDown'], most: 1 },
  { keys: ['/', '?', '0'], most: 1 },
  { keys: ['+', '-'], most: 4 },
  { keys: LETTERS, most: 1 },
];

/** What readers write into fields, and what breaks fields. */
export const WORDS: readonly string[] = [
  'Russia',
  'Tu-22',
  '224',
  'said  that ',
  '',
  '<b>&amp;"',
  'Ростов',
  'العربية',
  '👩‍🚀',
  'a'.repeat(300),
];
