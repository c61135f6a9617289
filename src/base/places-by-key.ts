import { numberAt } from '#base/at.ts';

/**
 * The places of whole numbers by size, equal ones as they stand: `[7, 3, 7]` -> `[1, 0, 2]`. Each
 * becomes one number with its place, which engines sort without a callback.
 */
export function placesByKey(keys: Int32Array): Int32Array {
  const { length } = keys;
  const numbers = new Float64Array(length);
  for (let place = 0; place < length; place += 1) numbers[place] = numberAt(keys, place) * length + place;
  numbers.sort();
  const places = new Int32Array(length);
  for (let index = 0; index < length; index += 1) {
    const number = numberAt(numbers, index);
    places[index] = number - Math.floor(number / length) * length;
  }
  return places;
}
