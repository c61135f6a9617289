/** A part of an address that could not be followed. The rest was. */
export interface Notice {
  /** The parameter's name, `#` for the fragment. */
  readonly parameter: string;
  /** What stood there, shortened for showing. */
  readonly value: string;
  /** What is wrong with it, to be read on after the value: `is not a range of days such as 2015-10-01..2015-10-10`. */
  readonly reason: string;
}

const MAX_SHOWN = 60;

export function notice(parameter: string, value: string, reason: string): Notice {
  const clean = value.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/\p{Cs}/gu, '');
  return { parameter, reason, value: clean.length > MAX_SHOWN ? `${clean.slice(0, MAX_SHOWN)}…` : clean };
}

/** One notice for each parameter: what was left out of the same one stands together, with what was last said of it. */
export function onePerParameter(notices: readonly Notice[]): readonly Notice[] {
  const byParameter = new Map<string, Notice>();
  for (const each of notices) {
    const said = byParameter.get(each.parameter);
    const value = said ? `${said.value},${each.value}` : each.value;
    byParameter.set(each.parameter, notice(each.parameter, value, each.reason));
  }
  return [...byParameter.values()];
}

/** `Part of this link was left out: range=yesterday is not a range of days such as ...` */
export function printNotice({ parameter, value, reason }: Notice): string {
  const part = parameter === '#' ? `#${value}` : `${parameter}=${value}`;
  return `Part of this link was left out: “${part}” ${reason}.`;
}
