/**
 * How the claims about one event stand to each other, as it is counted and filtered: one source
 * reports it; several that are of one party do; several parties do; what is said differs, or
 * someone denies or doubts it. In the app's data each is stored by its place.
 */
export const COUNTED_AGREEMENTS = ['one-source', 'one-party', 'several-parties', 'differing'] as const;
export type CountedAgreement = (typeof COUNTED_AGREEMENTS)[number];
