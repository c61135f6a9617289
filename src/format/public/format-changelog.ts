/** One version of the public files and what it changed. */
export interface FormatRelease {
  readonly version: number;
  readonly changes: readonly string[];
}

/** Newest first; `src/format/CHANGELOG.md` says the same. */
export const FORMAT_CHANGELOG: readonly FormatRelease[] = [
  {
    version: 1,
    changes: [
      'First version: the corpus and its sources as JSON with a JSON Schema each, the texts, a table of claims, W3C Web Annotations, TimelineJS, BibTeX and CSL-JSON.',
    ],
  },
];
