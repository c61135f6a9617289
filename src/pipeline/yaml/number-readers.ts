import { isScalar } from 'yaml';

import { Broken, BROKEN, type Read, reportType } from '#pipeline/yaml/value-reader.ts';

const number: Read<number> = (value, report) =>
  isScalar(value.node) && typeof value.node.value === 'number' && Number.isFinite(value.node.value)
    ? value.node.value
    : reportType(value, 'a number', 'Write digits only, without quotes and without commas between thousands.', report);

function between(least: number, most: number, fix: string): Read<number> {
  return (value, report) => {
    const written = number(value, report);
    if (written instanceof Broken || (written >= least && written <= most)) return written;
    report(value.at, 'out-of-range', `${value.name}: ${written} does not lie between ${least} and ${most}.`, fix);
    return BROKEN;
  };
}

/** What a text counts or measures; larger numbers could not be told apart. */
export const amount = between(0, Number.MAX_SAFE_INTEGER, 'Write the number that the text gives; none is below zero.');

export const latitude = between(-90, 90, 'Write degrees north of the equator; those south of it are negative.');

export const longitude = between(-180, 180, 'Write degrees east of Greenwich; those west of it are negative.');
