import { type AwaitedAddress, publicationOf } from '../directory/publication.ts';
import type { FhirClient, FhirQuestion } from './fhir-client.ts';
import { mailboxesOf } from './fhir-people.ts';
import type { Found } from './fhir-schema.ts';

/**
 * Whether an address is published, from the API. A whole address is asked for itself, among people's own mailboxes
 * then among those of what they do at one place; of one without its domain, its owner's mailboxes are asked.
 *
 * @throws SourceError
 */
export async function findMailbox(
  client: FhirClient,
  awaited: AwaitedAddress,
  signal?: AbortSignal,
): Promise<'published' | 'not-yet' | 'unlisted'> {
  const isThere = (found: Found) => publicationOf(awaited, mailboxesOf(found)) === 'published';
  for (const question of questionsFor(awaited)) {
    // What is not there yet may be there within the hour: only what was seen is remembered for the day.
    if (isThere(await client.search(question, signal, isThere))) return 'published';
  }
  return publicationOf(awaited, []);
}

function questionsFor({ address, rpps }: AwaitedAddress): FhirQuestion[] {
  const wanted = address.trim().toLowerCase();
  if (wanted.includes('@')) {
    return [
      { resource: 'Practitioner', search: [['mailbox-mss', wanted]] },
      {
        resource: 'PractitionerRole',
        search: [
          ['mailbox-mss', wanted],
          ['_include', 'PractitionerRole:practitioner'],
        ],
      },
    ];
  }
  if (rpps === '') return [];
  return [
    {
      resource: 'Practitioner',
      search: [
        ['identifier', rpps],
        ['_revinclude', 'PractitionerRole:practitioner'],
      ],
    },
  ];
}
