/** The key that opens the list of keys. */
export const LIST_KEY = '?';

/** The key that leads to the field of the search. */
export const SEARCH_KEY = '/';
