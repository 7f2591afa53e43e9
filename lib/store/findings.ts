import * as z from 'zod/mini';
import type { Findings } from '../directory/findings.ts';

const learnt = <T extends z.core.$ZodType>(value: T) =>
  z.object({
    value,
    source: z.object({
      kind: z.enum(['own-list', 'practitioners', 'mailboxes', 'fhir', 'data-gouv']),
      date: z.string(),
    }),
    at: z.number(),
  });

const place = z.object({ finess: z.string(), name: z.string(), postcode: z.string(), town: z.string() });

const practitioner = z.object({
  rpps: z.string(),
  nom: z.string(),
  prenom: z.string(),
  civilite: z.string(),
  professions: z.array(z.string()),
  places: z.array(place),
});

const reason = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum([
      'same-name',
      'particle',
      'word-order',
      'short-form',
      'birth-or-married-name',
      'initials',
      'part',
      'slip',
      'initial',
    ]),
    part: z.enum(['nom', 'prenom']),
  }),
  z.object({ kind: z.literal('swapped') }),
  z.object({ kind: z.literal('named-in-mail') }),
  z.object({ kind: z.literal('same-profession'), profession: z.string() }),
  z.object({ kind: z.literal('other-profession'), professions: z.array(z.string()) }),
  z.object({ kind: z.literal('same-establishment'), by: z.enum(['finess', 'name', 'postcode']), place }),
]);

const candidate = z.object({
  practitioner,
  fit: z.enum(['same', 'variant', 'close']),
  reasons: z.array(reason),
});

const mailbox = z.object({
  address: z.string(),
  bal: z.string(),
  rpps: z.string(),
  nom: z.string(),
  prenom: z.string(),
});

/** The stored form of {@link Findings}. */
export const findingsSchema = z.object({
  version: z.literal(1),
  mail: z.string().check(z.minLength(3)),
  listed: z.exactOptional(learnt(z.string())),
  chosen: z.exactOptional(learnt(z.string())),
  candidates: z.exactOptional(learnt(z.array(candidate))),
  mailboxes: z.exactOptional(learnt(z.array(mailbox))),
  holders: z.exactOptional(z.record(z.string(), learnt(z.nullable(practitioner)))),
});

/**
 * Reads stored findings back.
 * @returns `undefined` when the value is none
 */
export function parseFindings(stored: unknown): Findings | undefined {
  const result = findingsSchema.safeParse(stored);
  if (!result.success) return undefined;
  const { version: _, ...findings } = result.data;
  return findings;
}
