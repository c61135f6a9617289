const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  ELOOP: 'a link leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'it lies below a file',
  EIO: 'the disk has failed',
  EMFILE: 'too many files are open',
};

/**
 * In words why the disk has refused something; null where there is nothing at that path. A bug is
 * thrown on.
 */
export function diskRefusal(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  return code === 'ENOENT' ? null : (WORDS[code] ?? code);
}
