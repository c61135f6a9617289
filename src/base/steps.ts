/** Work that may pause after each of its steps. */
export type Steps<Result> = Generator<void, Result>;

/** The result of work that does not pause. */
export function allSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
