import { fileURLToPath } from 'node:url';

import { resolveConfig } from 'vite';
import { expect, it, vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it.each([
  ['build', 'production', 'production'],
  ['build', 'development', 'development'],
  ['serve', 'development', 'development'],
] as const)('%s in the mode %s is one of %s in a shell of development', async (command, mode, environment) => {
  vi.stubEnv('NODE_ENV', 'development');
  const { isProduction } = await resolveConfig({ root: ROOT, logLevel: 'silent' }, command, mode);
  vi.unstubAllEnvs();
  expect(isProduction).toBe(environment === 'production');
});
