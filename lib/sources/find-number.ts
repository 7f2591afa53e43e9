import type { Practitioner } from '../directory/practitioner.ts';
import type { FhirClient } from './fhir-client.ts';
import { peopleOf } from './fhir-people.ts';

/**
 * Who has an RPPS number, from the API.
 *
 * @param rpps 11 digits
 * @returns `undefined` when nobody has it there
 * @throws SourceError
 */
export async function findNumber(
  client: FhirClient,
  rpps: string,
  signal?: AbortSignal,
): Promise<Practitioner | undefined> {
  const found = await client.search({ resource: 'Practitioner', search: [['identifier', rpps]] }, signal);
  return peopleOf(found).find((person) => person.rpps === rpps);
}
