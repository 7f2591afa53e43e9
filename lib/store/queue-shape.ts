import * as z from 'zod/mini';
import { NO_QUEUE, type Queue } from '../conversion/queue.ts';

const at = z.number();

/** The stored form of a {@link Queue}. */
const queueSchema = z.object({
  version: z.literal(1),
  marks: z.array(
    z.object({ mail: z.string(), value: z.object({ queued: z.boolean(), place: z.number() }), at }),
  ),
  order: z.object({ value: z.array(z.string()), at }),
});

/** Whether a stored value is a queue. */
export function isQueue(stored: unknown): boolean {
  return queueSchema.safeParse(stored).success;
}

/** Reads a stored queue; one that cannot be read is as none. */
export function parseQueue(stored: unknown): Queue {
  const { marks, order } = queueSchema.safeParse(stored).data ?? NO_QUEUE;
  return { marks, order };
}

/** A queue as it is stored. */
export function toStoredQueue(queue: Queue): Queue & { version: 1 } {
  return queueSchema.parse({ version: 1, ...queue });
}
