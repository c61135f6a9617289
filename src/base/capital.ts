/** A text with its first letter as a capital: `published 4 Oct` -> `Published 4 Oct`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
