/** What the probe looks for; it travels into the page as JSON. */
export interface ProbeSettings {
  /** An element that shows an event; null: `window.benchDrawn` tells. */
  readonly marks: string | null;
  /** The passage that stands open; null: there are none. */
  readonly openPassage: string | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * In the page. Times in milliseconds; all promises are resolved after the frame in question has
 * been painted.
 */
interface Probe {
  /** From the start of the navigation. */
  readonly firstMarks: Promise<number>;
  /** From the start of the navigation, or from the last `arm`. */
  readonly passageInView: () => Promise<number>;
  /** Waits for the next input of this type, and from it for the next change in `within`. */
  readonly arm: (type: 'pointerup' | 'input', within: string) => void;
  /** From that input to the paint of the change. */
  readonly reaction: () => Promise<number>;
  /** The next frame. */
  readonly frame: () => Promise<void>;
  /** A dozen frames in a row without a long task between them; at most five seconds. */
  readonly rest: () => Promise<void>;
  /** The longest task since the last call, 0 if none was above 50 ms. */
  readonly longestTask: () => number;
  /** A point where a click meets an element of the selector. */
  readonly pointOf: (selector: string) => Point | null;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/**
 * Runs in the page before anything else does; so it stands for itself and uses nothing from
 * outside.
 */
export function installProbe({ marks, openPassage }: ProbeSettings): void {
  let drawing = false;
  let longest = 0;
  let started = 0;
  let reacted: Promise<number> = Promise.resolve(0);

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  /** After the paint of the frame in whose animation callbacks this is called. */
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then, { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const nextFrame = (then: () => void) =>
    requestAnimationFrame(() => {
      drawing = true;
      afterPaint(() => {
        drawing = false;
      });
      then();
    });
  const frame = () => new Promise<void>((resolve) => nextFrame(() => afterPaint(resolve)));

  /** Looks in each frame until `found` says yes. */
  const painted = (found: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (found()) afterPaint(() => resolve(performance.now()));
        else nextFrame(look);
      };
      nextFrame(look);
    });

  const isMarked = () => {
    if (marks === null) return window.benchDrawn !== undefined;
    for (const mark of document.querySelectorAll(marks)) {
      if (mark.getBoundingClientRect().width > 0 && mark.checkVisibility({ visibilityProperty: true })) return true;
    }
    return false;
  };

  /** The first line of an element, if it stands in the window and nothing covers its middle. */
  const pointOn = (element: Element): Point | null => {
    const [box] = element.getClientRects();
    if (!box || box.width === 0 || box.height === 0) return null;
    const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    const hit = document.elementFromPoint(point.x, point.y);
    return hit && element.contains(hit) ? point : null;
  };

  const isPassageShown = () => {
    const passage = openPassage === null ? null : document.querySelector(openPassage);
    return passage !== null && pointOn(passage) !== null;
  };

  const arm = (type: 'pointerup' | 'input', within: string) => {
    const root = document.querySelector(within) ?? document.body;
    reacted = new Promise((resolve) => {
      const onInput = ({ timeStamp }: Event) => {
        started = timeStamp;
        let changed = false;
        const look = () => {
          if (changed && isMarked()) afterPaint(() => resolve(performance.now() - timeStamp));
          else nextFrame(look);
        };
        const onChange = () => {
          if (changed) return;
          changed = true;
          observer.disconnect();
          window.removeEventListener('bench-drawn', onChange);
          // Within a frame its paint is still to come, even if `look` has had its turn.
          if (drawing) look();
        };
        const observer = new MutationObserver(onChange);
        observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
        window.addEventListener('bench-drawn', onChange);
        nextFrame(look);
      };
      window.addEventListener(type, onInput, { capture: true, once: true });
    });
  };

  window.benchProbe = {
    firstMarks: painted(isMarked),
    passageInView: async () => (await painted(isPassageShown)) - started,
    arm,
    reaction: () => reacted,
    frame,
    rest: async () => {
      const since = performance.now();
      for (let quiet = 0, last = since; quiet < 12 && last - since < 5_000;) {
        await frame();
        const now = performance.now();
        quiet = now - last < 50 ? quiet + 1 : 0;
        last = now;
      }
    },
    longestTask: () => {
      const found = longest;
      longest = 0;
      return found;
    },
    pointOf: (selector) => {
      const given = window.benchTarget?.();
      if (given) return given;
      for (const element of document.querySelectorAll(selector)) {
        const point = pointOn(element);
        if (point) return point;
      }
      return null;
    },
  };
}
