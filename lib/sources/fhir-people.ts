import type { Place, Practitioner, PublishedMailbox } from '../directory/practitioner.ts';
import type { FhirOrganization, FhirPractitioner, FhirTelecom, Found } from './fhir-schema.ts';
import { professionName } from './profession-names.ts';

const RPPS_SYSTEM = 'https://rpps.esante.gouv.fr';

/** The people of an answer who have an RPPS number, with the places where they work as far as it holds them. */
export function peopleOf({ practitioners, roles, organizations }: Found): Practitioner[] {
  const byId = new Map(organizations.map((organization) => [organization.id, placeOf(organization)]));
  return practitioners.flatMap((practitioner) => {
    const rpps = rppsOf(practitioner);
    if (rpps === '') return [];
    const places = roles
      .filter((role) => role.active !== false && idIn(role.practitioner?.reference) === practitioner.id)
      .map((role) => byId.get(idIn(role.organization?.reference)))
      .filter((place) => place !== undefined);
    const { family = '', given = [], prefix = [] } = nameOf(practitioner);
    return {
      rpps,
      nom: family.trim(),
      prenom: given.join(' ').trim(),
      civilite: prefix.join(' '),
      professions: professionsOf(practitioner),
      places,
    };
  });
}

/** The MSSanté mailboxes of an answer: a person's own, and those of what they do at one place. */
export function mailboxesOf({ practitioners, roles }: Found): PublishedMailbox[] {
  return practitioners.flatMap((practitioner) => {
    const theirs = roles.filter((role) => idIn(role.practitioner?.reference) === practitioner.id);
    const telecoms = [practitioner, ...theirs].flatMap(({ telecom = [] }) => telecom);
    const { family = '', given = [] } = nameOf(practitioner);
    const owner = { rpps: rppsOf(practitioner), nom: family, prenom: given.join(' ') };
    return telecoms
      .filter(isMssante)
      .map((each) => ({ address: (each.value ?? '').trim().toLowerCase(), bal: balOf(each), ...owner }));
  });
}

/** 11 digits; empty when the person has none. */
export function rppsOf({ identifier = [] }: FhirPractitioner): string {
  const rpps = identifier.find(
    ({ system, type }) => system === RPPS_SYSTEM || type?.coding?.some(({ code }) => code === 'RPPS'),
  );
  return /^\d{11}$/.test(rpps?.value ?? '') ? (rpps?.value ?? '') : '';
}

/** The name under which they exercise, before others that they may have. */
function nameOf({ name = [] }: FhirPractitioner) {
  const named = name.filter(({ family }) => family);
  return named.find(({ use }) => use === 'official' || use === 'usual') ?? named[0] ?? {};
}

function professionsOf({ qualification = [] }: FhirPractitioner): string[] {
  const names = qualification.flatMap(({ code }) => code?.coding?.map(professionName) ?? []);
  return [...new Set(names.filter((name) => name !== undefined))];
}

function placeOf({ name = '', identifier = [], address = [] }: FhirOrganization): Place {
  const finess = identifier.find(({ system }) => system === 'https://finess.esante.gouv.fr')?.value ?? '';
  const [{ postalCode = '', city = '' } = {}] = address;
  return { finess, name, postcode: postalCode, town: city };
}

/** The id in `Practitioner/003-1234567`, or in the whole address of one. */
function idIn(reference = ''): string {
  return reference.split('/').at(-1) ?? '';
}

function isMssante({ system, value, extension = [] }: FhirTelecom): boolean {
  return (
    system === 'email' &&
    Boolean(value) &&
    extension.some(({ valueCoding }) => valueCoding?.code === 'MSSANTE')
  );
}

/** `PER`, `CAB`…; empty when the answer does not say. */
function balOf({ extension = [] }: FhirTelecom): string {
  const parts = extension.flatMap((each) => each.extension ?? []);
  return parts.find(({ url }) => url === 'type')?.valueCodeableConcept?.coding?.[0]?.code ?? '';
}
