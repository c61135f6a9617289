import type { Path } from './whole-seeds.ts';

/** What a field takes. Each kind has its wrong values in wrong-values.ts. */
export type FieldKind =
  | 'text'
  | 'words'
  | 'id'
  | 'reference'
  | 'edtf'
  | 'time'
  | 'vocabulary'
  | 'amount'
  | 'degrees'
  | 'flag'
  | 'quote'
  | 'context'
  | 'address'
  | 'record'
  | 'list';

export interface FieldRow {
  readonly path: Path;
  readonly kind: FieldKind;
  /** Whether something is wrong when it is missing. */
  readonly isDue: boolean;
}

const NORTH = 'sources/north.yaml';
const SOUTH = 'sources/south.yaml';
const CLOSED = 'events/bridge-closed.yaml';
const REOPENS = 'events/bridge-reopens.yaml';
const COUNTED = 'events/stones-counted.yaml';

function due(kind: FieldKind, ...path: Path): FieldRow {
  return { path, kind, isDue: true };
}

function free(kind: FieldKind, ...path: Path): FieldRow {
  return { path, kind, isDue: false };
}

/** Every field of every kind of record, in a record that has it. */
export const FIELDS: readonly FieldRow[] = [
  due('text', 'corpus.yaml', 'title'),
  due('text', 'corpus.yaml', 'summary'),
  due('edtf', 'corpus.yaml', 'span'),
  free('vocabulary', 'corpus.yaml', 'language'),
  free('list', 'corpus.yaml', 'kinds'),
  due('id', 'corpus.yaml', 'kinds', 0, 'id'),
  due('text', 'corpus.yaml', 'kinds', 0, 'label'),
  due('text', 'corpus.yaml', 'kinds', 0, 'definition'),
  due('list', 'corpus.yaml', 'measures'),
  due('id', 'corpus.yaml', 'measures', 0, 'id'),
  due('text', 'corpus.yaml', 'measures', 0, 'label'),
  due('text', 'corpus.yaml', 'measures', 0, 'definition'),
  due('list', 'corpus.yaml', 'parties'),
  due('id', 'corpus.yaml', 'parties', 0, 'id'),
  due('text', 'corpus.yaml', 'parties', 0, 'name'),
  due('text', 'corpus.yaml', 'parties', 0, 'definition'),
  free('address', 'corpus.yaml', 'corrections'),

  due('reference', NORTH, 'file'),
  due('text', NORTH, 'letter'),
  due('text', NORTH, 'label'),
  free('text', NORTH, 'outlet'),
  free('text', NORTH, 'credit'),
  free('reference', NORTH, 'party'),
  free('address', NORTH, 'url'),
  due('reference', NORTH, 'sha256'),
  due('record', NORTH, 'published'),
  due('edtf', NORTH, 'published', 'edtf'),
  due('vocabulary', NORTH, 'published', 'certainty'),
  free('quote', NORTH, 'published', 'words'),
  due('text', NORTH, 'published', 'rule'),
  free('reference', SOUTH, 'published', 'outside'),
  due('quote', NORTH, 'headline'),
  free('vocabulary', SOUTH, 'paragraphs'),
  free('list', SOUTH, 'subheads'),
  free('quote', SOUTH, 'subheads', 0),
  free('list', NORTH, 'datelines'),
  free('quote', NORTH, 'datelines', 0),
  free('list', NORTH, 'furniture'),
  free('quote', NORTH, 'furniture', 2),
  free('list', NORTH, 'markup'),
  free('vocabulary', NORTH, 'language'),
  free('list', NORTH, 'otherLanguages'),
  due('quote', NORTH, 'otherLanguages', 0, 'exact'),
  due('vocabulary', NORTH, 'otherLanguages', 0, 'language'),
  free('list', NORTH, 'unused'),
  due('quote', NORTH, 'unused', 0, 'exact'),
  due('text', NORTH, 'unused', 0, 'reason'),
  free('list', NORTH, 'outside'),
  free('id', NORTH, 'outside', 1, 'id'),
  due('text', NORTH, 'outside', 1, 'says'),
  due('text', NORTH, 'outside', 1, 'publisher'),
  due('address', NORTH, 'outside', 1, 'url'),
  due('edtf', NORTH, 'outside', 1, 'seen'),

  due('id', 'speakers.yaml', 1, 'id'),
  due('text', 'speakers.yaml', 1, 'name'),
  free('reference', 'speakers.yaml', 1, 'institution'),
  free('reference', 'speakers.yaml', 0, 'party'),
  free('list', 'speakers.yaml', 1, 'titles'),
  free('words', 'speakers.yaml', 1, 'titles', 0),
  free('list', 'speakers.yaml', 1, 'spellings'),
  free('words', 'speakers.yaml', 1, 'spellings', 0),
  free('flag', 'speakers.yaml', 0, 'anonymous'),

  due('id', 'places.yaml', 0, 'id'),
  due('text', 'places.yaml', 0, 'name'),
  free('list', 'places.yaml', 0, 'spellings'),
  free('words', 'places.yaml', 0, 'spellings', 0),
  due('degrees', 'places.yaml', 0, 'lat'),
  due('degrees', 'places.yaml', 0, 'lon'),
  due('vocabulary', 'places.yaml', 0, 'precision'),
  due('vocabulary', 'places.yaml', 0, 'certainty'),
  free('text', 'places.yaml', 0, 'note'),

  due('id', 'occasions.yaml', 0, 'id'),
  due('text', 'occasions.yaml', 0, 'title'),
  free('list', 'occasions.yaml', 0, 'speakers'),
  free('reference', 'occasions.yaml', 0, 'speakers', 0),
  due('record', 'occasions.yaml', 0, 'day'),
  due('edtf', 'occasions.yaml', 0, 'day', 'edtf'),
  due('reference', 'occasions.yaml', 0, 'day', 'source'),
  free('record', 'occasions.yaml', 0, 'day', 'words'),
  due('quote', 'occasions.yaml', 0, 'day', 'words', 'exact'),
  due('context', 'occasions.yaml', 0, 'day', 'words', 'prefix'),
  due('text', 'occasions.yaml', 0, 'day', 'rule'),
  free('reference', 'occasions.yaml', 0, 'day', 'outside'),
  free('text', 'occasions.yaml', 0, 'venue'),
  free('text', 'occasions.yaml', 0, 'note'),

  due('text', CLOSED, 'title'),
  due('reference', CLOSED, 'kind'),
  due('vocabulary', CLOSED, 'status'),
  free('list', CLOSED, 'aliases'),
  free('id', CLOSED, 'aliases', 0),
  free('list', CLOSED, 'places'),
  free('reference', CLOSED, 'places', 0),
  free('record', CLOSED, 'when'),
  free('list', CLOSED, 'when', 'from'),
  free('reference', CLOSED, 'when', 'from', 0),
  free('edtf', CLOSED, 'when', 'edtf'),
  free('vocabulary', CLOSED, 'when', 'reading'),
  free('text', CLOSED, 'when', 'rule'),
  due('list', CLOSED, 'claims'),
  free('text', CLOSED, 'note'),
  free('list', CLOSED, 'outside'),

  due('id', CLOSED, 'claims', 0, 'id'),
  due('reference', CLOSED, 'claims', 0, 'source'),
  free('reference', CLOSED, 'claims', 0, 'speaker'),
  free('list', CLOSED, 'claims', 0, 'via'),
  free('reference', CLOSED, 'claims', 0, 'via', 0),
  due('vocabulary', CLOSED, 'claims', 0, 'stance'),
  due('record', CLOSED, 'claims', 0, 'when'),
  due('edtf', CLOSED, 'claims', 0, 'when', 'edtf'),
  due('vocabulary', CLOSED, 'claims', 0, 'when', 'reading'),
  free('quote', CLOSED, 'claims', 0, 'when', 'words'),
  free('record', CLOSED, 'claims', 0, 'when', 'at'),
  due('quote', CLOSED, 'claims', 0, 'when', 'at', 'words'),
  due('time', CLOSED, 'claims', 0, 'when', 'at', 'time'),
  free('quote', CLOSED, 'claims', 0, 'when', 'at', 'zone'),
  due('text', CLOSED, 'claims', 0, 'when', 'rule'),
  free('list', CLOSED, 'claims', 0, 'before'),
  due('reference', CLOSED, 'claims', 0, 'before', 0, 'event'),
  due('quote', CLOSED, 'claims', 0, 'before', 0, 'words'),
  free('list', COUNTED, 'claims', 0, 'after'),
  due('reference', COUNTED, 'claims', 0, 'after', 0, 'event'),
  due('quote', COUNTED, 'claims', 0, 'after', 0, 'words'),
  due('list', CLOSED, 'claims', 0, 'passages'),
  due('quote', CLOSED, 'claims', 0, 'passages', 0),
  free('record', REOPENS, 'claims', 1, 'said'),
  due('edtf', REOPENS, 'claims', 1, 'said', 'edtf'),
  free('quote', REOPENS, 'claims', 1, 'said', 'words'),
  due('text', REOPENS, 'claims', 1, 'said', 'rule'),
  free('reference', COUNTED, 'claims', 0, 'occasion'),
  free('quote', COUNTED, 'claims', 0, 'as'),
  free('text', COUNTED, 'claims', 0, 'note'),
  due('quote', COUNTED, 'claims', 0, 'passages', 0),

  free('list', COUNTED, 'claims', 0, 'figures'),
  free('list', COUNTED, 'claims', 1, 'figures'),
  due('id', COUNTED, 'claims', 1, 'figures', 0, 'id'),
  due('id', COUNTED, 'claims', 1, 'figures', 1, 'id'),
  due('reference', COUNTED, 'claims', 1, 'figures', 0, 'measure'),
  due('amount', COUNTED, 'claims', 1, 'figures', 0, 'value'),
  due('amount', COUNTED, 'claims', 1, 'figures', 1, 'value'),
  due('amount', COUNTED, 'claims', 1, 'figures', 1, 'value', 'min'),
  due('amount', COUNTED, 'claims', 1, 'figures', 1, 'value', 'max'),
  due('vocabulary', COUNTED, 'claims', 1, 'figures', 0, 'qualifier'),
  due('quote', COUNTED, 'claims', 1, 'figures', 0, 'words'),
  due('vocabulary', COUNTED, 'claims', 1, 'figures', 0, 'mode'),
  due('vocabulary', COUNTED, 'claims', 1, 'figures', 1, 'mode'),
  due('vocabulary', COUNTED, 'claims', 1, 'figures', 0, 'counting'),
  free('edtf', COUNTED, 'claims', 0, 'figures', 0, 'period'),
  free('edtf', COUNTED, 'claims', 0, 'figures', 0, 'asOf'),
  free('reference', COUNTED, 'claims', 1, 'figures', 1, 'partOf'),
  free('text', COUNTED, 'claims', 0, 'figures', 0, 'note'),

  due('id', 'storylines.yaml', 0, 'id'),
  due('text', 'storylines.yaml', 0, 'title'),
  due('text', 'storylines.yaml', 0, 'sentence'),
  due('list', 'storylines.yaml', 0, 'events'),
  due('reference', 'storylines.yaml', 0, 'events', 1),

  due('id', 'tensions.yaml', 0, 'id'),
  due('text', 'tensions.yaml', 0, 'title'),
  due('text', 'tensions.yaml', 0, 'sentence'),
  due('list', 'tensions.yaml', 0, 'passages'),
  due('reference', 'tensions.yaml', 0, 'passages', 0, 'source'),
  due('quote', 'tensions.yaml', 0, 'passages', 0, 'exact'),
  free('text', 'tensions.yaml', 0, 'note'),

  due('id', 'terms.yaml', 0, 'id'),
  due('text', 'terms.yaml', 0, 'title'),
  free('vocabulary', 'terms.yaml', 1, 'aspect'),
  due('list', 'terms.yaml', 0, 'words'),
  due('words', 'terms.yaml', 0, 'words', 0),
];
