import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which a package brings its licence, and one with what must stand beside it. */
const FILES = [/^(?:licen[cs]e|copying|unlicense)(?:[-.].*)?$/i, /^notice(?:\.\w+)?$/i];

/** Vite appends the licences of what it is built with, of which nothing comes into a site. */
const OF_ITS_OWN_PARTS = /^# Licenses of bundled dependencies$[^]*/m;

/**
 * The licence that a package brings, as it stands, lines ended by line feeds; null where it brings
 * none.
 */
export function licenceOf(folder: string): string | null {
  const names = readdirSync(folder).toSorted();
  const found = FILES.flatMap((pattern) => names.find((name) => pattern.test(name)) ?? []);
  const texts = found.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n'));
  const text = texts.map((each) => each.replace(OF_ITS_OWN_PARTS, '').trim()).join('\n\n');
  return text === '' ? null : text;
}

/** The lines of a licence that say whose the work is: `Copyright (c) 2024 Somebody`. */
export function copyrightIn(licence: string): string | null {
  const lines = licence.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(?:copyright|©)\s*(?:©|\(c\)|[\d,–-]+|\d{4})/i.test(line)) ?? null;
}
