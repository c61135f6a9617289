import { basename } from 'node:path';

import { createLogger, type Logger, type UserConfig } from 'vite';

/**
 * Vite's logger without a line for each file of the folder in which a build writes: hundreds of
 * them, under a name that is gone when they are read.
 */
export function quietLogger({ logLevel, clearScreen, customLogger }: UserConfig, folder: string): Logger {
  const logger =
    customLogger ?? createLogger(logLevel, clearScreen === undefined ? {} : { allowClearScreen: clearScreen });
  const name = basename(folder);
  const quiet: Logger = Object.create(logger);
  quiet.info = (message, options) => {
    if (!message.includes(name)) logger.info(message, options);
  };
  return quiet;
}
