import * as z from 'zod/mini';
import { COLUMN_IDS, type ColumnId } from './column-names.ts';
import { ELEMENT_IDS, type ElementId } from './element-id.ts';

/** Longer words describe nothing; a file from elsewhere must not fill the storage. */
const WORDS = z.string().check(z.maxLength(300));

/** How an element was when an administrator showed it: data to recognise it by, never code. */
const shownElement = z.object({
  /** What kind of thing it is: `button`, `link`, `textbox`… */
  role: WORDS,
  /** What it is called, in plain words; empty when it has no name. */
  name: WORDS,
  /** The label beside it, in plain words; empty when it has none. */
  label: WORDS,
  /** The title of the box it stands in, in plain words. */
  near: WORDS,
  /** Where it stands in the structure of its page or row: the last resort. */
  path: z.string().check(z.maxLength(2000)),
});

/** How a column of the account list was when an administrator showed it. */
const shownColumn = z.object({
  /** Its header, in plain words; empty when it has none. */
  header: WORDS,
  /** Which column it is, from 0. */
  position: z.int().check(z.gte(0), z.lte(200)),
});

/** What an administrator showed of a Medimail that the built-in reading did not understand. */
const profileSchema = z.object({
  version: z.literal(1),
  elements: z.partialRecord(z.enum(ELEMENT_IDS), shownElement),
  columns: z.partialRecord(z.enum(COLUMN_IDS), shownColumn),
});

/**
 * Reads a profile, from a file or from what is stored.
 * @returns `undefined` when it is none
 */
export function readProfile(value: unknown): Profile | undefined {
  return profileSchema.safeParse(value).data;
}

export type ShownElement = z.infer<typeof shownElement>;
export type ShownColumn = z.infer<typeof shownColumn>;
export type Profile = z.infer<typeof profileSchema>;

/** What an administrator can be asked to show. */
export type Showable = { element: ElementId } | { column: ColumnId };

/** What was shown, and how it was. */
export type Shown = { element: ElementId; as: ShownElement } | { column: ColumnId; as: ShownColumn };

/** Nothing was shown. */
export const NO_PROFILE: Profile = { version: 1, elements: {}, columns: {} };
