/** The key that opens the list of keys. */
export const LIST_KEY = '?';
