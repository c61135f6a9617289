import { printCount } from '#base/count-of.ts';
import type { DataFile } from '#model/surveys/about.ts';

export interface DataFilesProps {
  readonly files: readonly DataFile[];
  /** Of the site, with a slash at its end. */
  readonly base: string;
}

const HOLDS: Readonly<Record<string, string>> = {
  'data/README.md': 'what each file holds, and whose the texts are',
  'data/corpus.json': 'everything but the texts',
  'data/corpus.schema.json': 'its JSON Schema',
  'data/source.schema.json': 'that of the files in sources/',
  'data/figures.csv': 'a table with a row for each figure',
  'data/events.csv': 'a table with a row for each claim',
  'data/annotations.jsonld': 'each passage as a W3C Web Annotation',
  'data/timelinejs.json': 'the events with a day, for TimelineJS',
  'data/citations.bib': 'the articles for BibTeX',
  'data/citations.json': 'the articles as CSL JSON',
};

function sizeOf(bytes: number): string {
  return bytes < 10_000 ? `${printCount(bytes)} bytes` : `${printCount(Math.round(bytes / 1000))} kB`;
}

/** The open data with their sizes; the files of single articles as one line. */
export function DataFiles({ files, base }: DataFilesProps) {
  const named = files.filter(({ path }) => HOLDS[path] !== undefined);
  const others = files.filter(({ path }) => path.startsWith('data/sources/'));
  return (
    <ul className="grid gap-1">
      {named.map(({ path, bytes }) => (
        <li key={path}>
          <a href={base + path} className="text-link">
            {path}
          </a>
          <span className="nums text-xs text-muted">
            {' '}
            {sizeOf(bytes)}, {HOLDS[path]}
          </span>
        </li>
      ))}
      {others.length > 0 ? (
        <li>
          data/sources/
          <span className="nums text-xs text-muted">
            {' '}
            {printCount(others.length)} files, {sizeOf(others.reduce((sum, { bytes }) => sum + bytes, 0))}: each
            article’s text as it was found, and its passages
          </span>
        </li>
      ) : null}
    </ul>
  );
}
