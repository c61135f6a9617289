import type { Report } from '#pipeline/report/problem.ts';
import { verbatim } from '#pipeline/yaml/text-readers.ts';
import { BROKEN, Broken, type Read } from '#pipeline/yaml/value-reader.ts';
import type { YamlValue } from '#pipeline/yaml/yaml-source.ts';

const WEB = /^https?:\/\/[^\s\p{C}\\/][^\s\p{C}]*$/iu;
const MAILBOX = /^mailto:[^\s\p{C}@]+@[^\s\p{C}@]+$/iu;

function isWeb(address: string): boolean {
  return WEB.test(address) && URL.canParse(address);
}

function reportAddress(
  { name, at }: YamlValue,
  written: string,
  what: string,
  fix: string,
  report: Report,
): Broken<never> {
  report(at, 'bad-address', `${name}: "${written}" is not the address of ${what}.`, fix);
  return BROKEN;
}

/** Where something can be read. */
export const webAddress: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written instanceof Broken || isWeb(written)) return written;
  const fix = 'Write it whole, from https:// or http:// on and without spaces, or leave the key out.';
  return reportAddress(value, written, 'a page', fix, report);
};

/** Where readers can write to. */
export const writingAddress: Read<string> = (value, report) => {
  const written = verbatim(value, report);
  if (written instanceof Broken || isWeb(written) || MAILBOX.test(written)) return written;
  const fix = 'Write mailto:someone@example.org or https://example.org/corrections.';
  return reportAddress(value, written, 'a page or a mailbox', fix, report);
};
