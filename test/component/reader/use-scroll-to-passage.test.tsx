import { render } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useScrollToPassage } from '#reader/use-scroll-to-passage.ts';

/** Where the passage stands, and where the box that scrolls. jsdom lays nothing out. */
interface Geometry {
  readonly paneScrolls: boolean;
  readonly passageTop: number;
  readonly paneTop?: number;
}

const PANE = { top: 100, height: 400 };
const PAGE_HEIGHT = 600;
const PASSAGE_HEIGHT = 20;

interface HostProps {
  readonly start: number;
  readonly asked: object | null;
  readonly paneScrolls: boolean;
}

function Host({ start, asked, paneScrolls }: HostProps) {
  const root = useRef<HTMLElement>(null);
  useScrollToPassage(root, 'src', { type: 'words', stretch: { start, end: start + 1 } }, asked);
  return (
    <article ref={root}>
      <div data-testid="pane" className={paneScrolls ? 'scrolls' : ''}>
        <mark data-passages={`t${start}-${start + 1}`}>words</mark>
      </div>
    </article>
  );
}

function setup({ paneScrolls, passageTop, paneTop = PANE.top }: Geometry, asks: boolean, reduced = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(5000);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function (this: Element) {
    return this === document.documentElement ? PAGE_HEIGHT : PANE.height;
  });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.tagName === 'MARK'
      ? new DOMRect(0, passageTop, 100, PASSAGE_HEIGHT)
      : new DOMRect(0, paneTop, 300, PANE.height);
  });
  const moved: { box: string; top: number | undefined; behavior: string | undefined }[] = [];
  Element.prototype.scrollBy = function (this: Element, options?: ScrollToOptions | number) {
    if (typeof options === 'object') moved.push({ box: this.tagName, top: options.top, behavior: options.behavior });
  };
  const { rerender } = render(<Host start={0} asked={asks ? {} : null} paneScrolls={paneScrolls} />);
  return {
    moved,
    goTo: (start: number, again = asks) =>
      rerender(<Host start={start} asked={again ? {} : null} paneScrolls={paneScrolls} />),
  };
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
  it('brings the passage near the top of its pane, with some lines above', () => {
    expect(setup({ paneScrolls: true, passageTop: 900 }, false).moved).toEqual([
      { box: 'DIV', top: 744, behavior: 'instant' },
    ]);
  });

  it('in an article just opened brings it there even if it is in view, since the page may yet move', () => {
    expect(setup({ paneScrolls: true, passageTop: 270 }, true).moved).toEqual([
      { box: 'DIV', top: 114, behavior: 'instant' },
    ]);
  });

  it('of the open article leaves what is in the upper half of the pane where it is', () => {
    const stays = setup({ paneScrolls: true, passageTop: 270 }, false);
    stays.goTo(5);
    expect(stays.moved).toHaveLength(1);
    const moves = setup({ paneScrolls: true, passageTop: 320 }, false);
    moves.goTo(5);
    expect(moves.moved).toHaveLength(2);
  });

  it('counts only the part of a pane that is in the window', () => {
    // Of the pane, from 500 to 900, the first 100 pixels can be seen.
    const { moved } = setup({ paneScrolls: true, passageTop: 620, paneTop: 500 }, false);
    expect(moved).toEqual([{ box: 'DIV', top: 105, behavior: 'instant' }]);
  });

  it('never moves the page where it may not', () => {
    expect(setup({ paneScrolls: false, passageTop: 900 }, false).moved).toEqual([]);
  });

  it('leaves the page alone where the pane has brought the passage into view', () => {
    expect(setup({ paneScrolls: true, passageTop: 900 }, true).moved.map(({ box }) => box)).toEqual(['DIV']);
  });

  it('centres the passage on the page below a sticky header', () => {
    expect(setup({ paneScrolls: false, passageTop: 900 }, true).moved).toEqual([
      { box: 'HTML', top: 585, behavior: 'instant' },
    ]);
  });

  it('counts as hidden what a sticky header covers', () => {
    expect(setup({ paneScrolls: false, passageTop: 20 }, true).moved).toHaveLength(1);
  });

  it('glides to a near passage of the same article', () => {
    const { moved, goTo } = setup({ paneScrolls: true, passageTop: 550 }, false);
    goTo(5);
    expect(moved.map(({ behavior }) => behavior)).toEqual(['instant', 'smooth']);
  });

  it('jumps under reduced motion', () => {
    const { moved, goTo } = setup({ paneScrolls: true, passageTop: 560 }, false, true);
    goTo(5);
    expect(moved.map(({ behavior }) => behavior)).toEqual(['instant', 'instant']);
  });

  it('moves pane and page again when the passage is asked for again', () => {
    const inPane = setup({ paneScrolls: true, passageTop: 560 }, true);
    inPane.goTo(0, true);
    expect(inPane.moved.map(({ box }) => box)).toEqual(['DIV', 'DIV']);
    const onPage = setup({ paneScrolls: false, passageTop: 900 }, false);
    onPage.goTo(0, true);
    expect(onPage.moved.map(({ box }) => box)).toEqual(['HTML']);
  });

  it('does not scroll again when the passage is no longer asked for', () => {
    const { moved, goTo } = setup({ paneScrolls: true, passageTop: 560 }, true);
    goTo(0, false);
    expect(moved).toHaveLength(1);
  });
});
