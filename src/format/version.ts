/**
 * Of the app's own data. Files are named by their content, so a page never meets another version;
 * this is the second lock on that door.
 */
export const APP_DATA_VERSION = 3;

/** Of the public files in `data/`, as their JSON Schema describes them. */
export const PUBLIC_DATA_VERSION = 3;
