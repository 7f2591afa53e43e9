import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByMail, type Medimail, MedimailClient, REFUSALS, rppsFor, startMedimail } from './index.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const USERS = '/?m=admin_users';

let medimail: Medimail;
let client: MedimailClient;

beforeAll(async () => {
  medimail = await startMedimail({ today: '2026-11-24' });
  client = new MedimailClient(medimail);
});
afterAll(() => medimail.close());

function parse(markup: string) {
  const { document } = new Window();
  document.write(markup);
  return document;
}

const lea = () => {
  const account = findByMail(medimail.state, MAIL);
  if (!account) throw new Error('no account');
  return account;
};

const record = (rpps: string) => ({ usr_nom: 'SCHIANO', usr_prenom: 'LEA', usr_rpps: rpps, usr_adeli: '' });

describe('the whole conversion of an account, by its pages', () => {
  it('asks for a login, and refuses a wrong one in an inline script', async () => {
    const asked = await client.get(USERS);
    expect(asked.body).toContain('type="password"');
    expect(asked.body).not.toContain('Session invalide');
    const failed = await client.post('/', { login: 'admin@ch-demo.fr', password: 'faux' });
    expect(parse(failed.body).querySelector('body script')?.textContent).toContain(REFUSALS.loginFailed);
    const noMail = await client.post('/', { login: 'admin', password: 'x' });
    expect(parse(noMail.body).querySelector('body script')?.textContent).toContain(REFUSALS.loginNotMail);
  });

  it('opens to any mail and password', async () => {
    const home = await client.submit('/', { login: 'admin@ch-demo.fr', password: 'secret' });
    expect(home.body).toContain('Connecté : admin@ch-demo.fr');
  });

  it('lists the accounts', async () => {
    const list = parse((await client.get(`${USERS}&p=3`)).body);
    expect(list.querySelector('h3')?.textContent).toBe('Gestion des utilisateurs Medimail');
    expect([...list.querySelectorAll('th')].map((header) => header.textContent).join(' · ')).toBe(
      'Mail · Statut · Type de bal · Nom · Prénom · Profession · RPPS · ADELI · Actions',
    );
    expect(list.querySelectorAll('td.actions')).toHaveLength(25);
    expect(list.querySelector('#pagination')?.textContent).toContain('Page 3 sur 10');
    expect(list.querySelectorAll('#kvp_param').length).toBeGreaterThan(1);
  });

  it('finds the account and opens its record', async () => {
    const list = parse((await client.get(`${USERS}&q=schiano`)).body);
    expect(list.querySelectorAll('td.actions')).toHaveLength(1);
    const pencil = list.querySelector('img[alt=Modifier]')?.closest('a')?.getAttribute('href') ?? '';
    const page = parse((await client.get(pencil)).body);
    expect(page.body.textContent).toContain('Type de BAL : MED');
    expect(page.querySelector('[name=usr_mail]')?.getAttribute('value')).toBe(MAIL);
    const buttons = [...page.querySelectorAll('#corps [type=submit], #corps [type=button]')];
    expect(buttons.map((button) => button.getAttribute('value'))).toEqual([
      'Retour',
      'Changer le type de BAL',
      "Enregistrer l'utilisateur",
    ]);
  });

  it('refuses a correspondence as long as the account is MED', async () => {
    const refused = await client.get(`/?m=corresp&idk=${lea().id}`);
    expect(parse(refused.body).querySelector('.erreur')?.textContent.trim()).toBe(
      REFUSALS.correspondenceOfOther(lea()),
    );
  });

  it('changes the type at once', async () => {
    const address = `/?m=user_type&idk=${lea().id}`;
    const options = parse((await client.get(address)).body).querySelectorAll('option');
    expect([...options].map((option) => option.textContent)).toContain('PERSONNEL');
    const page = await client.submit(address, { bal_type: 'PERSONNEL' });
    expect(page.body).toContain('Le type de la BAL a été changé : PER.');
    expect(lea().bal).toBe('PER');
  });

  it.each([
    ['1234', REFUSALS.rppsLength],
    ['', REFUSALS.rppsMissing],
  ])('refuses the RPPS %j with an error page', async (rpps, message) => {
    const refused = await client.post(`/?m=user&idk=${lea().id}`, record(rpps));
    expect(parse(refused.body).querySelector('.erreur')?.textContent.trim()).toBe(message);
    expect(parse(refused.body).querySelector('a[onclick]')?.textContent).toBe('Retour');
    expect(lea().rpps).toBe('');
  });

  it('saves the record and goes back to the list, with a notice', async () => {
    const page = await client.submit(`/?m=user&idk=${lea().id}`, record(rppsFor(lea())));
    expect(parse(page.body).querySelector('.info')?.textContent).toBe(
      `L'utilisateur ${MAIL} a été enregistré.`,
    );
    expect(lea().rpps).toBe(rppsFor(lea()));
    expect(lea().profession).toBe('Autre profession sanitaire');
  });

  it('proposes a correspondence, with no choice of visible, and saves it', async () => {
    const address = `/?m=corresp&idk=${lea().id}`;
    const form = parse((await client.get(address)).body);
    expect(form.querySelector('[name=cor_adresse]')?.getAttribute('value')).toBe('lea.schiano');
    expect(form.querySelectorAll('[type=radio][checked]')).toHaveLength(0);
    expect((await client.post(address, { cor_adresse: 'lea.schiano' })).body).toContain('obligatoire');
    const list = await client.submit(address, { cor_adresse: 'lea.schiano', cor_visible: '1' });
    expect(list.body).toContain('a été enregistrée.');
    expect((await client.get(address)).body).toContain('En attente de publication (cette nuit)');
  });

  it('publishes it in the night', async () => {
    const answer = await client.post('/__demo/night');
    expect(answer.type).toContain('application/json');
    expect((await client.get(`/?m=corresp&idk=${lea().id}`)).body).toContain(
      'Publiée dans l&#39;annuaire national le 25/11/2026',
    );
    expect(JSON.parse((await client.get('/__demo/state')).body)).toEqual(medimail.state);
    expect(lea().correspondence).toEqual({
      address: 'lea.schiano@esante-occitanie.mssante.fr',
      visible: true,
      savedAt: '2026-11-24',
      publishedAt: '2026-11-25',
    });
  });

  it('has recorded what was sent', () => {
    const posted = medimail.requests.filter(({ method, url }) => method === 'POST' && url.includes('idk='));
    expect(posted.map(({ url }) => /m=([a-z_]+)/.exec(url)?.[1])).toEqual([
      'user_type',
      'user',
      'user',
      'user',
      'corresp',
      'corresp',
    ]);
    expect(posted[0]?.body).toBe('bal_type=PERSONNEL');
  });
});
