import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canOpenBrowser } from '#pipeline/vite/can-open-browser.ts';

describe('a browser can be opened', () => {
  const path = ['/usr/local/bin', '/usr/bin'].join(delimiter);
  const has = (file: string) => (path_: string) => path_ === file;
  it.each([
    ['on a Mac', { platform: 'darwin', env: {}, exists: () => false }, true],
    ['on Windows', { platform: 'win32', env: {}, exists: () => false }, true],
    ['where xdg-open is', { platform: 'linux', env: { PATH: path }, exists: has('/usr/bin/xdg-open') }, true],
    ['not where it is not', { platform: 'linux', env: { PATH: path }, exists: () => false }, false],
    ['not without a path', { platform: 'linux', env: {}, exists: () => true }, false],
    ['not on a build server', { platform: 'darwin', env: { CI: 'true' }, exists: () => true }, false],
  ])('%s', (_name, machine, can) => {
    expect(canOpenBrowser(machine)).toBe(can);
  });
});
