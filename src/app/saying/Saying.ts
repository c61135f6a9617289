/* The doors of the part: what the clock of saying alone needs. */
export { claimRows, openClaim } from '#app/saying/claim-rows.ts';
export { sayingsOfSource } from '#explore/layout/occasions.ts';
export { SaidList } from '#explore/said/SaidList.tsx';
