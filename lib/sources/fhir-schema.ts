import * as z from 'zod/mini';

/**
 * What is read of the API's answers (FHIR R4, profiles of the *Annuaire Santé*,
 * https://interop.esante.gouv.fr/ig/fhir/annuaire). Everything may be missing, as FHIR has it; what is there must be
 * what it should be.
 */
const text = z.optional(z.string());

const coding = z.object({ system: text, code: text, display: text });
const concept = z.object({ coding: z.optional(z.array(coding)), text });

const identifier = z.object({ system: text, value: text, type: z.optional(concept) });

const innerExtension = z.object({ url: text, valueCodeableConcept: z.optional(concept) });
const extension = z.object({
  url: text,
  valueCoding: z.optional(coding),
  extension: z.optional(z.array(innerExtension)),
});

const telecom = z.object({ system: text, value: text, extension: z.optional(z.array(extension)) });

const name = z.object({
  use: text,
  family: text,
  given: z.optional(z.array(z.string())),
  prefix: z.optional(z.array(z.string())),
});

const reference = z.object({ reference: text });

export const practitionerSchema = z.object({
  resourceType: z.literal('Practitioner'),
  id: z.string(),
  active: z.optional(z.boolean()),
  identifier: z.optional(z.array(identifier)),
  name: z.optional(z.array(name)),
  telecom: z.optional(z.array(telecom)),
  qualification: z.optional(z.array(z.object({ code: z.optional(concept) }))),
});

export const roleSchema = z.object({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  active: z.optional(z.boolean()),
  practitioner: z.optional(reference),
  organization: z.optional(reference),
  telecom: z.optional(z.array(telecom)),
});

export const organizationSchema = z.object({
  resourceType: z.literal('Organization'),
  id: z.string(),
  name: text,
  identifier: z.optional(z.array(identifier)),
  address: z.optional(z.array(z.object({ city: text, postalCode: text }))),
});

export const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('searchset'),
  link: z.optional(z.array(z.object({ relation: z.string(), url: z.string() }))),
  // What a resource must be depends on its kind; those of other kinds are as if they were not there.
  entry: z.optional(z.array(z.object({ resource: z.optional(z.looseObject({ resourceType: z.string() })) }))),
});

export type FhirPractitioner = z.infer<typeof practitionerSchema>;
export type FhirRole = z.infer<typeof roleSchema>;
export type FhirOrganization = z.infer<typeof organizationSchema>;
export type FhirTelecom = z.infer<typeof telecom>;

/** What one question gave, every page of it. */
export const foundSchema = z.object({
  practitioners: z.array(practitionerSchema),
  roles: z.array(roleSchema),
  organizations: z.array(organizationSchema),
});

export type Found = z.infer<typeof foundSchema>;
