import { err, ok, type Result } from '#base/result.ts';

/** Beyond so many events there are pictures only for those who ask for them. */
export const MOST_EVENTS_WITH_CARDS = 500;

/** Whether a site of so many events has a picture of each page, by what was asked for. */
export function hasCards(asked: boolean | null, events: number): boolean {
  return asked ?? events <= MOST_EVENTS_WITH_CARDS;
}

/**
 * Whether whoever builds asks for a picture of each page: for all, or for none; null where nothing
 * is said, and their number decides.
 */
export function askedCards(written: string | null): Result<boolean | null, string> {
  switch (written) {
    case null:
      return ok(null);
    case 'all':
      return ok(true);
    case 'none':
      return ok(false);
    default:
      return err(`CARDS cannot be ${JSON.stringify(written)}. Write all or none, or leave it out.`);
  }
}
