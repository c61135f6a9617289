/** The part of the history that a page loaded again keeps, also where storage is closed. */
export type EntryState = Pick<History, 'replaceState' | 'state'>;

/**
 * Names in the state of an entry, one a line: the versions of the site that were left there for a
 * newer one.
 */
function versionsLeft({ state }: EntryState): string {
  return typeof state === 'string' ? state : '';
}

/**
 * Notes at the present entry that a version is left for a newer one. False: it was left there
 * before, in vain, or nothing can be noted.
 */
export function noteLeft(history: EntryState, version: string): boolean {
  const noted = `${versionsLeft(history)}\n${version}`;
  if (versionsLeft(history).split('\n').includes(version)) return false;
  try {
    history.replaceState(noted, '');
  } catch {
    // Refused: a page that cannot know that it was loaded again might be so without end.
  }
  return versionsLeft(history) === noted;
}
