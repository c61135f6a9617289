/** `3.14` -> `3.1`: of a pixel more than a screen shows. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `3.142` -> `3.14`: of a pixel more than a printer shows. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
