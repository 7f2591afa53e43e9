/** Answers of the API in the shape of its documentation; the people and numbers are made up. */
const TYPES = 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203';
const PROFESSIONS = 'https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante';

export interface MadePerson {
  rpps: string;
  nom: string;
  prenom: string;
  /** Code of TRE_G15. */
  profession?: string;
  /** Their own mailbox. */
  address?: string;
  active?: boolean;
}

/** Technical id of a person's resource. */
export const idOf = (rpps: string): string => `003-${rpps.slice(-6)}`;

export function practitioner({ rpps, nom, prenom, profession = '60', address, active = true }: MadePerson) {
  return {
    resourceType: 'Practitioner',
    id: idOf(rpps),
    meta: {
      versionId: '3',
      lastUpdated: '2026-11-26T03:12:00.000+01:00',
      source: 'https://annuaire.sante.fr',
    },
    language: 'fr',
    active,
    identifier: [
      identifier('urn:oid:1.2.250.1.71.4.2.1', `8${rpps}`, 'IDNPS'),
      identifier('https://rpps.esante.gouv.fr', rpps, 'RPPS'),
    ],
    name: [{ use: 'official', family: nom, given: [prenom], prefix: ['MME'] }],
    ...(address && { telecom: [mailbox(address)] }),
    qualification: [
      {
        code: {
          coding: [
            {
              system:
                'https://mos.esante.gouv.fr/NOS/TRE_R48-DiplomeEtatFrancais/FHIR/TRE-R48-DiplomeEtatFrancais',
              code: 'DE10',
            },
          ],
        },
      },
      {
        code: {
          coding: [
            { system: PROFESSIONS, code: profession },
            {
              system:
                'https://mos.esante.gouv.fr/NOS/TRE_R09-CategorieProfessionnelle/FHIR/TRE-R09-CategorieProfessionnelle',
              code: 'C',
            },
          ],
        },
      },
    ],
  };
}

export function mailbox(address: string, bal = 'PER') {
  return {
    extension: [
      {
        url: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type',
        valueCoding: {
          system: 'https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie',
          code: 'MSSANTE',
        },
      },
      {
        url: 'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata',
        extension: [
          {
            url: 'type',
            valueCodeableConcept: {
              coding: [
                {
                  system: 'https://mos.esante.gouv.fr/NOS/TRE_R257-TypeBAL/FHIR/TRE-R257-TypeBAL',
                  code: bal,
                },
              ],
            },
          },
        ],
      },
    ],
    system: 'email',
    value: address,
  };
}

/** What a person does at one place; the mailbox they have there, if any. */
export function role(rpps: string, organization: string, address?: string) {
  return {
    resourceType: 'PractitionerRole',
    id: `005-${rpps.slice(-6)}-${organization}`,
    active: true,
    practitioner: { reference: `Practitioner/${idOf(rpps)}` },
    organization: { reference: `Organization/${organization}` },
    ...(address && { telecom: [mailbox(address)] }),
  };
}

export function organization(id: string, name: string, finess: string, postalCode: string, city: string) {
  return {
    resourceType: 'Organization',
    id,
    active: true,
    name,
    identifier: [identifier('https://finess.esante.gouv.fr', finess, 'FINEG')],
    address: [{ postalCode, city }],
  };
}

export function bundle(resources: object[], next?: string) {
  return {
    resourceType: 'Bundle',
    id: '0b3c6f0e-made-up',
    type: 'searchset',
    total: resources.length,
    link: [
      { relation: 'self', url: 'https://gateway.api.esante.gouv.fr/fhir/v2/Practitioner' },
      ...(next ? [{ relation: 'next', url: next }] : []),
    ],
    ...(resources.length > 0 && {
      entry: resources.map((resource) => ({ resource, search: { mode: 'match' } })),
    }),
  };
}

export function operationOutcome(diagnostics: string) {
  return {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'processing', diagnostics }],
  };
}

function identifier(system: string, value: string, code: string) {
  return { use: 'official', type: { coding: [{ system: TYPES, code }] }, system, value };
}
