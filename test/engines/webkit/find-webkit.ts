import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { findCommand, firstCommand } from '../find-command.ts';

/** What WebKit needs to be driven. */
export interface WebkitCommands {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Folders in which distributions lay the programs of WebKitGTK. */
const LIBRARIES = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
const BUILDS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

function subfolders(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
  } catch {
    return [];
  }
}

/** MiniBrowser, the window around WebKitGTK; Debian has it in a folder of the machine's kind. */
function findMiniBrowser(): string | null {
  const folders = LIBRARIES.flatMap((library) => [
    library,
    ...subfolders(library).flatMap((name) => (name.includes('linux-gnu') ? join(library, name) : [])),
  ]);
  return firstCommand(folders.flatMap((folder) => BUILDS.map((build) => join(folder, build, 'MiniBrowser'))));
}

/** The commands by which WebKit is driven, or the names of those that are not here. */
export function findWebkit(): WebkitCommands | readonly string[] {
  const driver = findCommand('WebKitWebDriver');
  const browser = findMiniBrowser();
  const screen = findCommand('Xvfb');
  if (driver !== null && browser !== null && screen !== null) return { driver, browser, screen };
  const parts = { WebKitWebDriver: driver, MiniBrowser: browser, Xvfb: screen };
  return Object.entries(parts).flatMap(([name, path]) => (path === null ? name : []));
}
