/** `url` if it is an http or https address, else null. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}
