import { isId } from '#model/id.ts';

/** Names of devices under Windows. Ids become names of files and folders. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;

/**
 * Why a text cannot be an id (`because` follows "cannot be an id") and what can; null when it can
 * be one.
 */
export function findIdFault(text: string): { readonly because: string; readonly fix: string } | null {
  if (!isId(text)) {
    return { because: '', fix: 'Use a-z, 0-9 and single hyphens between them, 64 characters at most.' };
  }
  if (!RESERVED.test(text)) return null;
  return {
    because: ', since Windows has no files and folders of this name',
    fix: `Choose a longer one, such as "the-${text}".`,
  };
}
