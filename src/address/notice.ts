import { shownStart } from '#base/shown-text.ts';

/** A part of an address that could not be followed. The rest was. */
export interface Notice {
  /** The parameter's name, `#` for the fragment. */
  readonly parameter: string;
  /** What stood there, shortened for showing. Others' text: it wants a `<bdi>`. */
  readonly value: string;
  /**
   * What is wrong with it, to be read on after the value: `is not a range of days such as
   * 2015-10-01..2015-10-10`.
   */
  readonly reason: string;
}

const MAX_SHOWN = 60;

export function notice(parameter: string, value: string, reason: string): Notice {
  return { parameter, reason, value: shownStart(value, MAX_SHOWN) };
}

/**
 * One notice for each parameter and what is wrong with it: all that was left out for the same
 * reason stands together.
 */
export function together(notices: readonly Notice[]): readonly Notice[] {
  const byReason = new Map<string, Notice>();
  for (const { parameter, value, reason } of notices) {
    const key = `${parameter} ${reason}`;
    const said = byReason.get(key);
    byReason.set(key, notice(parameter, said ? `${said.value},${value}` : value, reason));
  }
  return [...byReason.values()];
}

/** The part of the address that a notice is about: `range=yesterday`, `#t9-3`. */
export function partOf({ parameter, value }: Notice): string {
  return parameter === '#' ? `#${value}` : `${parameter}=${value}`;
}
