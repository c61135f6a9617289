import type { RawAddress } from '#address/raw-address.ts';

/**
 * Rewrites an address of one version as the next version writes it. Pure, and total: it meets every
 * address anyone ever typed.
 */
export type Upgrader = (address: RawAddress) => RawAddress;

/**
 * One for each step: the first makes version 2 of version 1. An address without `v` is version 1
 * for ever. Whoever changes what an address means adds an upgrader here, and old links to the table
 * in the tests.
 */
export const UPGRADERS: readonly Upgrader[] = [];

/** The version that is written once all upgraders have run. */
export function newestVersion(upgraders: readonly Upgrader[]): number {
  return upgraders.length + 1;
}

export function upgrade(address: RawAddress, version: number, upgraders: readonly Upgrader[]): RawAddress {
  return upgraders.slice(version - 1).reduce((older, step) => step(older), address);
}
