declare const brand: unique symbol;

/** A primitive that may not be mixed with others of its kind: `Brand<number, 'Day'>`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
