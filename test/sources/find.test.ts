import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { findMailbox } from '../../lib/sources/find-mailbox.ts';
import { findNumber } from '../../lib/sources/find-number.ts';
import { findPeople, nameQueries } from '../../lib/sources/find-people.ts';
import { bundle, idOf, organization, practitioner, role } from './answers.ts';
import { clientOf, type FakeService, fakeService, json } from './fake-service.ts';

const RPPS = '19999000011';
const OTHER = '19999000029';
const ACCOUNT = { mail: 'lea.schiano@ch-demo.fr', nom: 'SCHIANO', prenom: 'Léa', profession: 'Infirmière' };

let service: FakeService;

beforeEach(() => {
  fakeBrowser.reset();
  service = fakeService();
});

describe('people of a name', () => {
  it('are ranked, with what they do and where', async () => {
    service.answer = (path) =>
      path.startsWith('PractitionerRole')
        ? bundle([
            role(RPPS, '001-1'),
            organization(
              '001-1',
              'CENTRE HOSPITALIER DU PAYS D’AIX',
              '130041916',
              '13616',
              'AIX EN PROVENCE CEDEX',
            ),
          ])
        : bundle([
            practitioner({ rpps: OTHER, nom: 'SCHIANO', prenom: 'LEA', profession: '10' }),
            practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA', profession: '60' }),
          ]);
    const found = await findPeople(clientOf(service), ACCOUNT, { finess: '130041916' });
    expect(found.map(({ practitioner: { rpps } }) => rpps)).toEqual([RPPS, OTHER]);
    expect(found[0]?.practitioner).toMatchObject({
      nom: 'SCHIANO',
      professions: ['Infirmier'],
      places: [{ finess: '130041916', postcode: '13616', town: 'AIX EN PROVENCE CEDEX' }],
    });
    expect(found[0]?.reasons.map(({ kind }) => kind)).toContain('same-establishment');
    expect(service.calls.map(({ path }) => path)).toEqual([
      'Practitioner?family=SCHIANO&given=Léa',
      `PractitionerRole?practitioner=${idOf(OTHER)},${idOf(RPPS)}&_include=PractitionerRole:organization`,
    ]);
  });

  it('are found under a name that changed, one question after the other', async () => {
    const married = practitioner({ rpps: RPPS, nom: 'DURAND', prenom: 'LEA' });
    service.answer = (path) => bundle(path.startsWith('Practitioner?family=DURAND&') ? [married] : []);
    const found = await findPeople(clientOf(service), { ...ACCOUNT, nom: 'MARTIN-DURAND' }, {});
    expect(found.map(({ practitioner: { rpps } }) => rpps)).toEqual([RPPS]);
  });

  it('are found although their places are not told', async () => {
    service.answer = (path) =>
      path.startsWith('PractitionerRole')
        ? json({}, 400)
        : bundle([practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA' })]);
    expect(await findPeople(clientOf(service), ACCOUNT, {})).toHaveLength(1);
  });

  it('do not count when they exercise no more, or have no number', async () => {
    const gone = practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA', active: false });
    const unnumbered = { ...practitioner({ rpps: OTHER, nom: 'SCHIANO', prenom: 'LEA' }), identifier: [] };
    service.answer = () => bundle([gone, unnumbered]);
    expect(await findPeople(clientOf(service), ACCOUNT, {})).toEqual([]);
  });

  it('are not asked for when a name is missing', async () => {
    expect(await findPeople(clientOf(service), { ...ACCOUNT, prenom: ' ' }, {})).toEqual([]);
    expect(service.calls).toEqual([]);
  });

  it('are asked for in few questions, the whole names first, none twice', () => {
    const word = fc.constantFrom('MARTIN', 'DE', 'LA', 'TOUR', 'Léa', 'jean', 'd’Arc', 'O', '');
    const name = fc
      .array(word, { maxLength: 4 })
      .chain((words) => fc.constantFrom(' ', '-').map((mark) => words.join(mark)));
    fc.assert(
      fc.property(name, name, (nom, prenom) => {
        const queries = nameQueries({ nom, prenom });
        expect(queries.length).toBeLessThanOrEqual(6);
        if (nom.trim() !== '' && prenom.trim() !== '') {
          expect(queries[0]).toEqual({ family: nom.trim(), given: prenom.trim() });
        }
        expect(new Set(queries.map(({ family, given }) => `${family}|${given}`)).size).toBe(queries.length);
        expect(queries.every(({ family, given }) => family !== '' && given !== '')).toBe(true);
      }),
    );
  });
});

describe('the holder of a number', () => {
  it('is who has it', async () => {
    service.answer = () => bundle([practitioner({ rpps: RPPS, nom: 'DURAND', prenom: 'PAUL' })]);
    expect(await findNumber(clientOf(service), RPPS)).toMatchObject({ nom: 'DURAND', prenom: 'PAUL' });
    expect(service.calls[0]?.path).toBe(`Practitioner?identifier=${RPPS}`);
  });

  it('is nobody when it is not known', async () => {
    expect(await findNumber(clientOf(service), RPPS)).toBeUndefined();
  });
});

describe('the publication of an address', () => {
  const whole = { address: 'schiano.lea@ch-aix.mssante.fr', rpps: RPPS, hidden: false };
  const half = { ...whole, address: 'schiano.lea' };
  const lea = (address?: string) =>
    practitioner({ rpps: RPPS, nom: 'SCHIANO', prenom: 'LEA', ...(address && { address }) });

  it('is seen on the person, asked by its whole', async () => {
    service.answer = () => bundle([lea(whole.address)]);
    expect(await findMailbox(clientOf(service), whole)).toBe('published');
    expect(service.calls.map(({ path }) => path)).toEqual([`Practitioner?mailbox-mss=${whole.address}`]);
  });

  it('is seen on what the person does at one place', async () => {
    service.answer = (path) =>
      bundle(path.startsWith('PractitionerRole') ? [role(RPPS, '001-1', whole.address), lea()] : []);
    expect(await findMailbox(clientOf(service), whole)).toBe('published');
  });

  it('is asked by the owner when its domain is not known', async () => {
    service.answer = () => bundle([lea(), role(RPPS, '001-1', whole.address)]);
    expect(await findMailbox(clientOf(service), half)).toBe('published');
    expect(service.calls.map(({ path }) => path)).toEqual([
      `Practitioner?identifier=${RPPS}&_revinclude=PractitionerRole:practitioner`,
    ]);
  });

  it('is not seen when it is another’s, or no MSSanté address, and is asked again then', async () => {
    const client = clientOf(service);
    const ordinary = { ...lea(), telecom: [{ system: 'email', value: whole.address }] };
    service.answer = () =>
      bundle([
        ordinary,
        practitioner({ rpps: OTHER, nom: 'SCHIANO', prenom: 'LEA', address: whole.address }),
      ]);
    expect(await findMailbox(client, half)).toBe('not-yet');
    service.answer = () => bundle([lea(whole.address)]);
    expect(await findMailbox(client, half)).toBe('published');
    expect(await findMailbox(client, half)).toBe('published');
    expect(service.calls).toHaveLength(2);
  });
});
