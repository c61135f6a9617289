/**
 * Up to so many rows a list has all of them in the page; beyond that the days fold, and have their
 * rows once they are opened.
 */
export const ALL_AT_ONCE = 500;
