import { shownText } from '#base/shown-text.ts';

/** A part of an address that could not be followed. The rest was. */
export interface Notice {
  /** The parameter's name, `#` for the fragment. */
  readonly parameter: string;
  /** What stood there, shortened for showing. Others' text: it wants a `<bdi>`. */
  readonly value: string;
  /** What is wrong with it, to be read on after the value: `is not a range of days such as 2015-10-01..2015-10-10`. */
  readonly reason: string;
}

const MAX_SHOWN = 60;
/** One sign, or what stands for one that cannot be seen. */
const SHOWN_SIGN = /\[U\+[\dA-F]{4,6}\]|./gsu;

export function notice(parameter: string, value: string, reason: string): Notice {
  return { parameter, reason, value: shortened(shownText(value.slice(0, 4 * MAX_SHOWN))) };
}

function shortened(text: string): string {
  let short = '';
  for (const [sign] of text.matchAll(SHOWN_SIGN)) {
    if (short.length + sign.length > MAX_SHOWN) return `${short}…`;
    short += sign;
  }
  return short;
}

/** One notice for each parameter and what is wrong with it: all that was left out for the same reason stands together. */
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
