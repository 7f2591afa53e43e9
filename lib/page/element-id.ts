/** What the steps work with, by name: what a reader looks for, and what an administrator can show it. */
export const ELEMENT_IDS = [
  'search',
  'search-button',
  'edit',
  'add',
  'change-type',
  'personal',
  'validate',
  'rpps',
  'save-user',
  'address',
  'visible',
  'save-correspondence',
] as const;

export type ElementId = (typeof ELEMENT_IDS)[number];

/** Those that stand in each account's row. */
export const IN_ROW: ReadonlySet<ElementId> = new Set(['edit', 'add']);
