import { manifest } from 'virtual:app-data';

/**
 * The data file of an article, relative to the base. Undefined for what is no source of this
 * edition, whatever an address calls it: `constructor`, too.
 */
export function textFile(source: string): string | undefined {
  return Object.hasOwn(manifest.texts, source) ? manifest.texts[source] : undefined;
}
