import { inspect } from 'node:util';

/**
 * Ends a build in words. It has no stack, since it is no bug: the message is all there is to read.
 */
export class PlainError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = message;
  }

  /** How Vite's command line prints it. */
  [inspect.custom](): string {
    return this.message;
  }
}
