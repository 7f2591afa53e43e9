import * as z from 'zod/mini';
import { ELEMENT_IDS } from '../element-id.ts';

/** No word, label or shape of a page is longer; a whole page is in `html`. */
const TEXT = z.string().check(z.maxLength(5000));
const FOUND = z.enum(['one', 'none', 'several']);
const BAL = z.enum(['MED', 'PER', 'ORG', 'APP']);

/** What was found for one of the elements that the steps work with. */
const pointer = z.object({
  id: z.enum(ELEMENT_IDS),
  found: FOUND,
  /** Of the surest, when there is one. */
  sureness: z.optional(z.number()),
  /** Which words made it so, and where; of each, when several could be it. */
  why: z.optional(z.array(TEXT)),
  /** What was there instead, when none was found. */
  there: z.optional(z.array(TEXT)),
});

/** A row of the account list: its type, and the shapes of its values. */
const row = z.object({
  mail: TEXT,
  bal: z.optional(BAL),
  nom: TEXT,
  prenom: TEXT,
  profession: TEXT,
  rpps: z.optional(TEXT),
  adeli: z.optional(TEXT),
  edit: z.optional(FOUND),
  add: z.optional(FOUND),
});

/** What the readers made of a page, with shapes in the place of values: two pages read alike have equal ones. */
const summary = z.object({
  kind: z.enum(['account-list', 'record', 'type-change', 'correspondence', 'login', 'other']),
  errors: z.array(TEXT),
  notices: z.array(TEXT),
  identity: z.object({
    mail: z.optional(TEXT),
    nom: z.optional(TEXT),
    prenom: z.optional(TEXT),
    mentioned: z.array(TEXT),
  }),
  rows: z.array(row),
  pointers: z.array(pointer),
  searchedFor: z.optional(TEXT),
  bal: z.optional(BAL),
  rpps: z.optional(TEXT),
  chosen: z.optional(z.boolean()),
  address: z.optional(TEXT),
  domain: z.optional(TEXT),
  choice: z.optional(z.enum(['visible', 'hidden'])),
  publication: z.optional(z.enum(['waiting', 'published', 'hidden'])),
});

/** One document: the page, or a frame in it. */
const reportedPage = z.object({
  /** Its address, values shaped. */
  address: TEXT,
  /** The whole document without what is anybody's; see `write-html.ts`. */
  html: z.string(),
  /** Whether the page was so large that its end was left out. */
  truncated: z.boolean(),
  /** What the readers made of it; absent when they failed. */
  reading: z.optional(summary),
  /** The kind of failure of the readers, when they failed: `RangeError`. */
  failure: z.optional(TEXT),
  /** The frames of the same site in it, in order: the nth is where `html` says `data-frame="n"`. */
  get frames() {
    return z.array(reportedPage);
  },
});

/** A *rapport de diagnostic*: what a page of Medimail is made of, and nothing of whom it is about. */
export const reportSchema = z.object({
  format: z.literal('assistant-per/rapport'),
  version: z.literal(1),
  /** The version of the extension that wrote it. */
  extension: TEXT,
  /** The browser, as the caller names it: `Firefox 128`. */
  browser: z.optional(TEXT),
  page: reportedPage,
});

export type Report = z.infer<typeof reportSchema>;
export type ReportedPage = z.infer<typeof reportedPage>;
/** What the readers made of a page; see {@link reportSchema}. */
export type Summary = z.infer<typeof summary>;
export type ReportedPointer = z.infer<typeof pointer>;
