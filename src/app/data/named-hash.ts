/**
 * `assets/text-a-0123abcd.json` -> `0123abcd`: the beginning of the SHA-256 of the file's bytes.
 */
const NAMED = /-([0-9a-f]{8})\.json$/;

/**
 * Whether bytes have the hash that stands in the name of their file. Where nothing can be hashed,
 * on a site without https, they are taken to have it.
 */
export async function hasNamedHash(file: string, bytes: ArrayBuffer): Promise<boolean> {
  const named = NAMED.exec(file)?.[1];
  const subtle: SubtleCrypto | undefined = crypto.subtle;
  if (named === undefined || !subtle) return true;
  const hash = new DataView(await subtle.digest('SHA-256', bytes));
  return hash.getUint32(0) === Number.parseInt(named, 16);
}
