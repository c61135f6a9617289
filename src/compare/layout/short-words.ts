/** At most `most` characters of some words, cut between words where it can be. */
export function shortWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > most / 2 ? space : cut.length - Number(/[\uD800-\uDBFF]$/.test(cut));
  return `${cut.slice(0, end).replace(/[\s.…,;:–—-]+$/, '')}…`;
}
