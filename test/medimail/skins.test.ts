import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findByMail,
  type Medimail,
  MedimailClient,
  REFUSALS,
  rppsFor,
  type SkinName,
  startMedimail,
} from './index.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';

/** Where one skin answers, and what its forms send. */
interface Addresses {
  login: string;
  credentials(login: string, password: string): Record<string, string>;
  /** The list, or what its script asks for. */
  list(query: string): string;
  record(id: string): string;
  save(id: string): string;
  user(rpps: string): Record<string, string>;
  type(id: string): string;
  personal: Record<string, string>;
  correspondence(id: string): string;
  saveCorrespondence(id: string): string;
  address: Record<string, string>;
}

const ADDRESSES: Partial<Record<SkinName, Addresses>> = {
  bootstrap: {
    login: '/connexion',
    credentials: (login, password) => ({ login, password }),
    list: () => '/admin/utilisateurs',
    record: (id) => `/admin/utilisateurs/${id}`,
    save: (id) => `/admin/utilisateurs/${id}`,
    user: (rpps) => ({ nom: 'SCHIANO', prenom: 'LEA', rpps }),
    type: (id) => `/admin/utilisateurs/${id}/nature`,
    personal: { nature: '2' },
    correspondence: (id) => `/admin/utilisateurs/${id}/correspondance`,
    saveCorrespondence: (id) => `/admin/utilisateurs/${id}/correspondance`,
    address: { adresse: 'lea.schiano', visible: 'oui' },
  },
  jqueryui: {
    login: '/connexion.php',
    credentials: (login, password) => ({ login, password }),
    list: (query) => `/ajax.php?action=lignes&q=${query}`,
    record: (id) => `/gestion.php?action=fiche&id=${id}`,
    save: (id) => `/gestion.php?action=enregistrer&id=${id}`,
    user: (rpps) => ({ nom: 'SCHIANO', prenom: 'LEA', num_rpps: rpps }),
    type: (id) => `/ajax.php?action=type&id=${id}`,
    personal: { type: 'PERSONNEL' },
    correspondence: (id) => `/ajax.php?action=correspondance&id=${id}`,
    saveCorrespondence: (id) => `/ajax.php?action=enregistrer-correspondance&id=${id}`,
    address: { adresse: 'lea.schiano', visible: 'on' },
  },
  frameset: {
    login: '/CONNEXION.ASP',
    credentials: (login, password) => ({ LOGIN: login, MDP: password }),
    list: (query) => `/COMPTES.ASP?C=${query}`,
    record: (id) => `/FICHE.ASP?ID=${id}`,
    save: (id) => `/FICHE.ASP?ID=${id}`,
    user: (rpps) => ({ NOM: 'SCHIANO', PRENOM: 'LEA', RPPS: rpps }),
    type: (id) => `/TYPE.ASP?ID=${id}`,
    personal: { TYPE: 'PERSONNEL' },
    correspondence: (id) => `/CORRESP.ASP?ID=${id}`,
    saveCorrespondence: (id) => `/CORRESP.ASP?ID=${id}`,
    address: { ADR: 'lea.schiano', VIS: 'O' },
  },
  cards: {
    login: '/connexion',
    credentials: (login, password) => ({ identifiant: login, mot_de_passe: password }),
    list: (query) => `/utilisateurs?recherche=${query}`,
    record: (id) => `/utilisateurs/${id}`,
    save: (id) => `/utilisateurs/${id}`,
    user: (rpps) => ({ nom: 'SCHIANO', prenom: 'LEA', rpps }),
    type: (id) => `/utilisateurs/${id}/type`,
    personal: { type: 'PER' },
    correspondence: (id) => `/utilisateurs/${id}/correspondance`,
    saveCorrespondence: (id) => `/utilisateurs/${id}/correspondance`,
    address: { adresse: 'lea.schiano', visible: 'oui' },
  },
};

/** As every skin may write it: capitals, no accents, typewriter's apostrophes. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

describe.each(Object.entries(ADDRESSES))('the skin %s', (skin, addresses) => {
  let medimail: Medimail;
  let client: MedimailClient;

  beforeAll(async () => {
    medimail = await startMedimail({ skin: skin as SkinName, today: '2026-11-24' });
    client = new MedimailClient(medimail);
  });
  afterAll(() => medimail.close());

  const lea = () => {
    const account = findByMail(medimail.state, MAIL);
    if (!account) throw new Error('not in the demo');
    return account;
  };
  /** What a page or a script's answer says. */
  const said = (markup: string): string => {
    const { document } = new Window();
    document.write(markup);
    return bare(document.documentElement.textContent);
  };
  const logIn = (password: string) =>
    client.submit(addresses.login, addresses.credentials('admin@ch-demo.fr', password));

  it('asks for a login, and refuses a wrong one', async () => {
    expect((await client.get(addresses.record(lea().id))).body.toLowerCase()).toContain('type="password"');
    expect(said((await logIn('faux')).body)).toContain(bare(REFUSALS.loginFailed));
    const home = (await logIn('secret')).body.toLowerCase();
    expect(home).toContain('medimail');
    expect(home).not.toContain('type="password"');
  });

  it('lists the account, whose record says what it is', async () => {
    const list = (await client.get(addresses.list('schiano'))).body;
    expect(list).toContain(MAIL);
    const record = (await client.get(addresses.record(lea().id))).body;
    expect(said(record)).toMatch(/med/);
    expect(bare(record)).toContain('changer le type de bal');
  });

  it('shows names with markup in them as they are', async () => {
    for (const { id, nom } of medimail.state.accounts.filter((account) => account.nom.includes('<'))) {
      const { document } = new Window();
      document.write((await client.get(addresses.record(id))).body);
      expect([...document.querySelectorAll('input')].map((input) => input.value)).toContain(nom);
      expect(document.querySelectorAll('[onerror]')).toHaveLength(0);
    }
  });

  it('shows the pages of anybody', async () => {
    for (const { id } of medimail.state.accounts.slice(0, 60)) {
      expect((await client.get(addresses.record(id))).status).toBe(200);
      expect((await client.get(addresses.correspondence(id))).status).toBe(200);
    }
    expect((await client.get(addresses.record('0'))).status).toBe(404);
  });

  it('has its pictures, styles and scripts', async () => {
    const { document } = new Window();
    document.write((await client.get(addresses.record(lea().id))).body);
    const files = [...document.querySelectorAll('img, script[src], link')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    for (const file of new Set(files)) expect([file, (await client.get(file)).status]).toEqual([file, 200]);
  });

  it('converts the account, and says why when it does not', async () => {
    const { id } = lea();
    const early = await client.get(addresses.correspondence(id));
    expect(said(early.body)).toContain('correspondance mssante impossible');
    await client.submit(addresses.type(id), addresses.personal);
    expect(lea().bal).toBe('PER');

    const refused = await client.submit(addresses.save(id), addresses.user('1234'));
    expect(said(refused.body)).toContain(bare(REFUSALS.rppsLength));
    await client.submit(addresses.save(id), addresses.user(rppsFor(lea())));
    expect(lea().rpps).toBe(rppsFor(lea()));

    expect(bare((await client.get(addresses.correspondence(id))).body)).toContain('value="lea.schiano"');
    await client.submit(addresses.saveCorrespondence(id), addresses.address);
    expect(lea().correspondence).toMatchObject({ visible: true, savedAt: '2026-11-24' });
    expect(said((await client.get(addresses.correspondence(id))).body)).toContain(
      'en attente de publication',
    );
    medimail.publishNight();
    expect(said((await client.get(addresses.correspondence(id))).body)).toContain('25/11/2026');
  });

  it('asks for a login again when the session has expired, and changes nothing', async () => {
    medimail.reset();
    medimail.expireSessions();
    await client.post(addresses.type(lea().id), addresses.personal);
    expect(lea().bal).toBe('MED');
    expect(said((await client.get(addresses.record(lea().id))).body)).toMatch(/session .*(expire|invalide)/);
  });
});
