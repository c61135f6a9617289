import { render } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ScrollReach, useScrollToPassage } from '#reader/use-scroll-to-passage.ts';

/** Where the passage stands, and where the box that scrolls. jsdom lays nothing out. */
interface Geometry {
  readonly paneScrolls: boolean;
  readonly passageTop: number;
}

const PANE = { top: 100, height: 400 };
const PAGE_HEIGHT = 600;
const PASSAGE_HEIGHT = 20;

function Host({ start, reach, paneScrolls }: { start: number; reach: ScrollReach; paneScrolls: boolean }) {
  const root = useRef<HTMLElement>(null);
  useScrollToPassage(root, 'src', { type: 'words', stretch: { start, end: start + 1 } }, reach);
  return (
    <article ref={root}>
      <div data-testid="pane" className={paneScrolls ? 'scrolls' : ''}>
        <mark id={`t${start}-${start + 1}`}>words</mark>
      </div>
    </article>
  );
}

function setup({ paneScrolls, passageTop }: Geometry, reach: ScrollReach, reduced = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(5000);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function (this: Element) {
    return this === document.documentElement ? PAGE_HEIGHT : PANE.height;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'MARK'
      ? new DOMRect(0, passageTop, 100, PASSAGE_HEIGHT)
      : new DOMRect(0, PANE.top, 300, PANE.height);
  });
  const moved: { box: string; top: number | undefined; behavior: string | undefined }[] = [];
  Element.prototype.scrollBy = function (this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object') moved.push({ box: this.tagName, top: options.top, behavior: options.behavior });
  };
  const { rerender } = render(<Host start={0} reach={reach} paneScrolls={paneScrolls} />);
  return { moved, goTo: (start: number) => rerender(<Host start={start} reach={reach} paneScrolls={paneScrolls} />) };
}

beforeEach(() => {
  const sheet = document.createElement('style');
  sheet.textContent = '.scrolls { overflow-y: auto } mark { scroll-margin-top: 50px }';
  document.head.replaceChildren(sheet);
  vi.stubGlobal(
    'DOMRect',
    class {
      readonly left: number;
      readonly top: number;
      readonly height: number;
      readonly bottom: number;
      constructor(left: number, top: number, _width: number, height: number) {
        this.left = left;
        this.top = top;
        this.height = height;
        this.bottom = top + height;
      }
    },
  );
});

describe('useScrollToPassage', () => {
  it('centres the passage in its pane and leaves the page alone', () => {
    expect(setup({ paneScrolls: true, passageTop: 900 }, 'pane').moved).toEqual([
      { box: 'DIV', top: 610, behavior: 'instant' },
    ]);
  });

  it('does not move what is in full view', () => {
    expect(setup({ paneScrolls: true, passageTop: 300 }, 'pane').moved).toEqual([]);
  });

  it('never moves the page for a pane that does not scroll', () => {
    expect(setup({ paneScrolls: false, passageTop: 900 }, 'pane').moved).toEqual([]);
  });

  it('centres the passage on the page below a sticky header', () => {
    expect(setup({ paneScrolls: false, passageTop: 900 }, 'page').moved).toEqual([
      { box: 'HTML', top: 585, behavior: 'instant' },
    ]);
  });

  it('counts as hidden what a sticky header covers', () => {
    expect(setup({ paneScrolls: false, passageTop: 20 }, 'page').moved).toHaveLength(1);
  });

  it('glides to a near passage of the same article', () => {
    const { moved, goTo } = setup({ paneScrolls: true, passageTop: 600 }, 'pane');
    goTo(5);
    expect(moved.map(({ behavior }) => behavior)).toEqual(['instant', 'smooth']);
  });

  it('jumps under reduced motion', () => {
    const { moved, goTo } = setup({ paneScrolls: true, passageTop: 600 }, 'pane', true);
    goTo(5);
    expect(moved.map(({ behavior }) => behavior)).toEqual(['instant', 'instant']);
  });
});
