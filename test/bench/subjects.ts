import { SOURCELINE } from './sourceline-page.ts';

/**
 * How a page is driven and what is looked for on it. Selectors are CSS; a page that draws on a
 * canvas tells by `bench-drawn`.
 */
export interface Subject {
  /** As the command line and the tables name it. */
  readonly name: string;
  readonly path: string;
  /** Only measured when it is named. */
  readonly extra?: boolean;
  /** Whether a keyboard reaches its items. */
  readonly byKeyboard: boolean;
  /** What holds the timeline: its elements are counted. */
  readonly timeline: string;
  /** What holds the marks: a change in it is the reaction to a filter or search. */
  readonly drawing: string;
  /** An element that shows an event; null: drawn on a canvas. */
  readonly marks: string | null;
  /** Where drag and wheel act. */
  readonly plot: string;
  readonly pan: 'drag' | 'sideways-wheel';
  /** `buttons`: two elements that zoom in and out. */
  readonly zoom: 'wheel' | { readonly zoomIn: string; readonly zoomOut: string };
  /**
   * Steps of the wheel that bring about a third of the span into view, before anything is timed.
   */
  readonly zoomFirst: number;
  /** What is clicked to leave one group out. */
  readonly filter: string;
  readonly search: string;
  /** What is there once the field answers; null: it does at once. */
  readonly searchReady: string | null;
  /** How passages are reached; null: it has none. */
  readonly passages: PassagePages | null;
}

interface PassagePages {
  /** A link that opens an event, wherever the page has one. */
  readonly eventLink: string;
  /** The passage that stands open. */
  readonly openPassage: string;
}

const PEER = {
  byKeyboard: false,
  timeline: '#timeline',
  drawing: '#timeline',
  plot: '#timeline',
  filter: '#filter',
  search: '#search',
  searchReady: null,
  pan: 'drag',
  zoom: 'wheel',
  passages: null,
} as const;

export const SUBJECTS: readonly Subject[] = [
  SOURCELINE,
  { ...PEER, name: 'canvas', path: '/peer/canvas/', marks: null, plot: '#timeline > canvas', zoomFirst: 5 },
  {
    ...PEER,
    name: 'gravity-timeline',
    path: '/peer/gravity/',
    marks: null,
    plot: '#timeline > canvas',
    pan: 'sideways-wheel',
    zoomFirst: 7,
  },
  {
    ...PEER,
    name: 'vis-timeline',
    path: '/peer/vis/',
    marks: '.vis-item',
    plot: '.vis-panel.vis-center',
    zoomFirst: 7,
  },
  {
    ...PEER,
    name: 'vis-clusters',
    path: '/peer/vis/?clusters',
    extra: true,
    marks: '.vis-item',
    plot: '.vis-panel.vis-center',
    zoomFirst: 7,
  },
  {
    ...PEER,
    name: 'timelinejs',
    path: '/peer/timelinejs/',
    byKeyboard: true,
    marks: '.tl-timemarker-content-container',
    plot: '.tl-timenav-slider',
    zoom: { zoomIn: '.tl-menubar-button:nth-child(1)', zoomOut: '.tl-menubar-button:nth-child(2)' },
    zoomFirst: 0,
  },
];
