/** Work that may be interrupted between its steps, so that a long page does not keep its window from answering. */
export type Steps<T> = Generator<undefined, T>;

/** Does all of it in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
