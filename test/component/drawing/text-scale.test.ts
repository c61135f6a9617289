import { afterEach, describe, expect, it } from 'vitest';
import { measureTextScale, textScale } from '#drawing/paint/text-scale.ts';

const root = document.documentElement;

afterEach(() => {
  root.style.fontSize = '';
  root.style.letterSpacing = '';
  measureTextScale();
  root.removeAttribute('style');
});

describe('the scale of what is laid out for text of the default size', () => {
  it.each([
    ['', 1],
    ['16px', 1],
    ['24px', 1.5],
    ['32px', 2],
  ])('is, where the text of the page is "%s" high, %d', (fontSize, scale) => {
    root.style.fontSize = fontSize;
    expect(measureTextScale()).toBe(scale);
    expect(textScale()).toBe(scale);
  });

  it('grows with the space between letters, of which type takes none', () => {
    root.style.fontSize = '32px';
    root.style.letterSpacing = '3.84px';
    expect(measureTextScale()).toBeCloseTo(2.624);
    expect(Number(root.style.getPropertyValue('--spread'))).toBeCloseTo(1.312);
    root.style.letterSpacing = '';
    expect(measureTextScale()).toBe(2);
    expect(root.style.getPropertyValue('--spread')).toBe('1');
  });

  it('leaves the page alone where text has its default size', () => {
    measureTextScale();
    expect(root.getAttribute('style')).toBeNull();
  });
});
