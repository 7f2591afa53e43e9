import * as z from 'zod/mini';
import type { Status } from '../conversion/progress.ts';

/** How the list can be sorted; `status` cuts it into its parts. */
export const SORTS = ['status', 'worked', 'name', 'mail', 'step'] as const;

export type Sort = (typeof SORTS)[number];

/** How the administrator left the checklist: the same in popup, panel and tab, and after a restart. */
export interface View {
  sort: Sort;
  /** The one status that is shown. */
  filter?: Status | undefined;
}

export const DEFAULT_VIEW: View = { sort: 'status' };

const storedView = z.object({
  sort: z.enum(SORTS),
  filter: z.optional(z.enum(['todo', 'active', 'paused', 'set-aside', 'awaiting', 'done'])),
});

/** Reads a stored view; one that cannot be read is as if nothing had been chosen. */
export function parseView(stored: unknown): View {
  return storedView.safeParse(stored).data ?? DEFAULT_VIEW;
}
