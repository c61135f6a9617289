import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What of a machine tells whether a browser can be opened on it. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Whether there is something to open a browser with: always on a desktop system, elsewhere where
 * `xdg-open` is installed. Never on a build server.
 */
export function canOpenBrowser({ platform, env, exists }: Machine = THIS_MACHINE): boolean {
  if (env['CI'] !== undefined && env['CI'] !== '') return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && exists(join(folder, 'xdg-open')));
}
