/* The doors of the part: what chooses among events, once it is asked for. */
export { Chips } from '#app/filters/Chips.tsx';
export { FilterOptions } from '#app/filters/FilterOptions.tsx';
export { NothingLeft } from '#app/filters/NothingLeft.tsx';
export { RangeSheet } from '#app/filters/RangeSheet.tsx';
export { questionCounts } from '#model/choice/question-counts.ts';
