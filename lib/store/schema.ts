import * as z from 'zod/mini';
import type { Conversion } from '../conversion/conversion.ts';
import { accountKey } from './keys.ts';

/** The version written with every stored value; a change of shape adds one and a migration. */
export const VERSION = 1;

const at = z.number();
const dated = <T extends z.core.$ZodType>(value: T) => z.object({ value, at });

const choice = z.enum(['visible', 'hidden']);
const savedCorrespondence = z.object({ address: z.string(), choice: z.exactOptional(choice) });

const attempt = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    at,
    origin: z.object({ tab: z.number(), document: z.string() }),
    answer: z.exactOptional(
      z.object({ kind: z.enum(['accepted', 'refused', 'lost']), messages: z.array(z.string()), at }),
    ),
  });

const decision = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('paused') }),
  z.object({
    kind: z.literal('set-aside'),
    reason: z.enum(['no-rpps', 'duplicate', 'other']),
    text: z.string(),
  }),
  z.object({ kind: z.literal('finished') }),
]);

/** The stored form of a {@link Conversion}. */
export const conversionSchema = z.object({
  version: z.literal(VERSION),
  mail: z.string().check(z.minLength(3)),
  person: dated(z.object({ nom: z.string(), prenom: z.string(), profession: z.string(), adeli: z.string() })),
  decision: dated(decision),
  undoneAt: at,
  bal: z.exactOptional(dated(z.enum(['MED', 'PER', 'ORG', 'APP']))),
  rpps: z.exactOptional(dated(z.string())),
  place: z.exactOptional(dated(z.enum(['account-list', 'record', 'type-change', 'correspondence']))),
  attempts: z.object({
    type: z.exactOptional(attempt(z.object({}))),
    user: z.exactOptional(attempt(z.object({ rpps: z.string() }))),
    correspondence: z.exactOptional(attempt(savedCorrespondence)),
  }),
  correspondence: z.exactOptional(dated(savedCorrespondence)),
  publication: z.exactOptional(dated(z.enum(['waiting', 'published', 'hidden']))),
  seen: z.exactOptional(
    dated(
      z.object({
        address: z.string(),
        state: z.enum(['published', 'not-yet', 'unlisted']),
        source: z.object({ kind: z.enum(['mailboxes', 'fhir', 'data-gouv']), date: z.string() }),
      }),
    ),
  ),
  note: z.exactOptional(dated(z.string())),
});

/** An account that was never MED here, remembered for the RPPS it already uses. */
export interface Holder {
  mail: string;
  rpps: string;
}

export const holderSchema = z.object({ version: z.literal(VERSION), mail: z.string(), rpps: z.string() });

/**
 * Reads a stored conversion back.
 * @returns `undefined` when the value is not one
 */
export function parseConversion(stored: unknown): Conversion | undefined {
  const result = conversionSchema.safeParse(stored);
  if (!result.success) return undefined;
  const { version: _, ...conversion } = result.data;
  return conversion;
}

const erasedSchema = z.int().check(z.gte(0));

/** Reads back how many accounts were erased. @returns 0 when the value is no number of them */
export function parseErased(stored: unknown): number {
  return erasedSchema.safeParse(stored).data ?? 0;
}

/**
 * The key and the stored form of a conversion.
 * @throws when the schema refuses it
 */
export function toStored(conversion: Conversion): Record<string, unknown> {
  return { [accountKey(conversion.mail)]: conversionSchema.parse({ ...conversion, version: VERSION }) };
}

/**
 * Reads a stored holder back.
 * @returns `undefined` when the value is not one
 */
export function parseHolder(stored: unknown): Holder | undefined {
  const result = holderSchema.safeParse(stored);
  return result.success ? { mail: result.data.mail, rpps: result.data.rpps } : undefined;
}
