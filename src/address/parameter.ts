import type { ViewState } from '#model/choice/view-state.ts';

/**
 * Whether a change of a parameter makes a new entry in the history (a choice) or rewrites the one
 * there is (pan, zoom, typing).
 */
export type HistoryMode = 'push' | 'replace';

/**
 * What a text says, as far as it could be followed; `fault` says what is wrong with the rest: `is
 * not a day such as 2015-10-01`.
 */
export interface Parsed<Value> {
  readonly value: Value;
  readonly fault: string | null;
  /** The part of the text that is at fault; without it the whole text is. */
  readonly rest?: string;
}

/** How one part of the view stands in the query: a row of the table. */
export interface ParameterRow<Value> {
  readonly name: string;
  readonly history: HistoryMode;
  /** Given several times it is read as one list; any other counts once, the first time. */
  readonly list?: boolean;
  /** Left out of links that are handed on. */
  readonly local?: boolean;
  /** The value when the address says nothing; whatever prints like it is not written. */
  readonly default: Value;
  readonly get: (state: ViewState) => Value;
  readonly set: (state: ViewState, value: Value) => ViewState;
  /**
   * Reads a decoded text that is not empty, in a state whose page is known. Never throws; a text
   * that is wholly wrong reads as the default.
   */
  readonly parse: (text: string, state: ViewState) => Parsed<Value>;
  /** The text that `parse` reads as this value, not yet encoded. */
  readonly print: (value: Value) => string;
}

/** A row whose value's type no longer matters to those who use it. */
export interface Parameter {
  readonly name: string;
  readonly history: HistoryMode;
  readonly list: boolean;
  readonly local: boolean;
  /**
   * What stands in the query for this state, not yet encoded; null for the default, which is not
   * written.
   */
  readonly print: (state: ViewState) => string | null;
  readonly parse: (state: ViewState, text: string) => Parsed<ViewState>;
}

export function parameter<Value>(row: ParameterRow<Value>): Parameter {
  const standard = row.print(row.default);
  return {
    name: row.name,
    history: row.history,
    list: row.list ?? false,
    local: row.local ?? false,
    print: (state) => {
      const text = row.print(row.get(state));
      return text === standard ? null : text;
    },
    parse: (state, text) => {
      const parsed = row.parse(text, state);
      return { ...parsed, value: row.set(state, parsed.value) };
    },
  };
}
