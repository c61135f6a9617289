import { nearestName } from '#pipeline/report/nearest-name.ts';
import { type Report, startOf } from '#pipeline/report/problem.ts';
import { FOLDERS, isPassedOver, isSeed, LISTS, type SeedFiles } from '#pipeline/seeds/seed-files.ts';

/**
 * The path that a misnamed file or folder was most likely meant to have: `event/x.yml` ->
 * `events/x.yaml`, `events/2015/` -> `events/`; null when none is like it.
 */
function meantPath(path: string): string | null {
  const [first = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? first;
  const isYaml = /\.ya?ml$/i.test(name);
  if (rest.length === 0) return isYaml ? nearestName(name, ['corpus.yaml', ...LISTS]) : `articles/${name}`;
  const folder = nearestName(first, FOLDERS);
  if (folder === null) return null;
  if (name === '' || folder === 'articles') return `${folder}/${name}`;
  return isYaml || !name.includes('.') ? `${folder}/${name.replace(/\.ya?ml$/i, '')}.yaml` : null;
}

/**
 * The folder of a path as it is written and as it was meant, if it is by its folder that a path is
 * not found.
 */
function misnamedFolder(path: string, meant: string) {
  const [written, wanted] = [path, meant].map((each) => each.slice(0, each.indexOf('/') + 1));
  return written && wanted && written !== wanted ? { written, wanted } : null;
}

/** What to do with a path whose content is missed at another. */
function putRight(path: string, meant: string): string {
  return path.startsWith(meant) ? `Put its files into ${meant} itself.` : `Is it ${meant}? Then give it this name.`;
}

/**
 * Reports files that nothing would read: a misspelt name must not lose its content silently. A
 * folder by another name is one problem, however many files it holds. Returns the paths that were
 * most likely meant and that no other file has: what they hold is there all the same.
 */
export function checkFileNames(files: SeedFiles, report: Report): ReadonlySet<string> {
  const misnamed = new Set<string>();
  const folders = new Set<string>();
  for (const path of files.keys()) {
    if (isSeed(path) || isPassedOver(path)) continue;
    const meant = meantPath(path);
    const isMissed = meant !== null && !files.has(meant);
    if (isMissed) misnamed.add(meant);
    const folder = isMissed ? misnamedFolder(path, meant) : null;
    if (folder && folders.has(folder.written)) continue;
    if (folder) folders.add(folder.written);
    const known = `Known are corpus.yaml, ${LISTS.join(', ')}, articles/*, sources/*.yaml and events/*.yaml.`;
    report(
      startOf(path),
      'unknown-file',
      `No such ${folder || path.endsWith('/') ? 'folder' : 'file'} belongs to a seeds folder; nothing reads it.`,
      isMissed ? putRight(folder?.written ?? path, folder?.wanted ?? meant) : known,
    );
  }
  return misnamed;
}
