import type { SourceProblem } from '../directory/source-problem.ts';

/** What asking a source throws, and nothing else. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly problem: SourceProblem,
    cause?: unknown,
  ) {
    super(problem.reason, { cause });
  }
}

/** What was thrown while a source was asked, as the reason that a person can be told. */
export function toSourceProblem(error: unknown, signal?: AbortSignal): SourceProblem {
  if (signal?.aborted) return { reason: 'cancelled' };
  return error instanceof SourceError ? error.problem : { reason: 'unexpected' };
}

/** Problems that every further question would meet too. */
export function isLasting({ reason }: SourceProblem): boolean {
  return !['refused', 'unexpected'].includes(reason);
}
