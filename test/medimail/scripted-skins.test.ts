import { afterEach, describe, expect, it } from 'vitest';
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
const running: Medimail[] = [];
afterEach(() => Promise.all(running.splice(0).map((medimail) => medimail.close())));

async function start(skin: SkinName, sessionless = true) {
  const medimail = await startMedimail({ skin, sessionless, today: '2026-11-24' });
  running.push(medimail);
  const client = new MedimailClient(medimail);
  const lea = () => {
    const account = findByMail(medimail.state, MAIL);
    if (!account) throw new Error('not in the demo');
    return account;
  };
  const post = async (path: string, body: object | string) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await client.send('POST', path, text, { 'Content-Type': 'application/json' });
    const value = answer.type.includes('json') ? (JSON.parse(answer.body) as Record<string, unknown>) : {};
    return { status: answer.status, value };
  };
  return { medimail, client, lea, post };
}

/** What a page of the skin « components » says as data. */
function dataOf(markup: string): Record<string, unknown> {
  const [, data = '{}'] = /id="page-data">(.*?)<\/script>/s.exec(markup) ?? [];
  return JSON.parse(data) as Record<string, unknown>;
}

describe('the skin spa', () => {
  it('answers any address with its one page, whose script and styles are there', async () => {
    const { client } = await start('spa');
    for (const path of ['/', '/utilisateurs', '/utilisateurs/10001/correspondance'])
      expect((await client.get(path)).body).toContain('<div id="app">');
    expect((await client.get('/assets/app.js')).body).toContain('Gestion des utilisateurs');
    expect((await client.get('/assets/app.css')).type).toContain('text/css');
    expect((await client.get('/assets/../index.ts')).body).not.toContain('import');
  });

  it('asks for a login, before and after the session', async () => {
    const { medimail, client, lea, post } = await start('spa', false);
    expect((await client.get('/api/session')).status).toBe(401);
    const wrong = await post('/api/session', { login: 'a@ch-demo.fr', password: 'faux' });
    expect([wrong.status, wrong.value.message]).toEqual([403, REFUSALS.loginFailed]);
    expect((await post('/api/session', { login: 'a@ch-demo.fr', password: 'x' })).status).toBe(200);
    expect(JSON.parse((await client.get('/api/session')).body)).toEqual({ login: 'a@ch-demo.fr' });
    medimail.expireSessions();
    const late = await post(`/api/utilisateurs/${lea().id}/type`, { bal: 'PER' });
    expect([late.status, late.value.message]).toEqual([401, 'Votre session a expiré.']);
    expect(lea().bal).toBe('MED');
  });

  it('converts an account, and says why when it does not', async () => {
    const { client, lea, post } = await start('spa');
    const { id } = lea();
    const found = JSON.parse((await client.get('/api/utilisateurs?q=schiano')).body) as { users: unknown[] };
    expect(found.users).toMatchObject([{ id, mail: MAIL, bal: 'MED' }]);
    expect((await client.get(`/api/utilisateurs/${id}/correspondance`)).status).toBe(422);
    expect((await post(`/api/utilisateurs/${id}/type`, { bal: 'AUTRE' })).status).toBe(422);
    await post(`/api/utilisateurs/${id}/type`, { bal: 'PER' });
    const refused = await post(`/api/utilisateurs/${id}`, { rpps: '1234' });
    expect(refused).toEqual({ status: 422, value: { message: REFUSALS.rppsLength } });
    await post(`/api/utilisateurs/${id}`, { rpps: rppsFor(lea()) });
    const form = await client.get(`/api/utilisateurs/${id}/correspondance`);
    expect(JSON.parse(form.body)).toMatchObject({ local: 'lea.schiano', visible: null });
    const unchosen = await post(`/api/utilisateurs/${id}/correspondance`, { local: 'lea.schiano' });
    expect(unchosen.value.message).toBe(REFUSALS.visibleMissing);
    await post(`/api/utilisateurs/${id}/correspondance`, { local: 'lea.schiano', visible: true });
    expect(lea()).toMatchObject({ bal: 'PER', nom: 'SCHIANO', correspondence: { visible: true } });
  });
});

describe('the skin components', () => {
  it('sends pages of one element with their data, names with markup in them as they are', async () => {
    const { client, medimail } = await start('components');
    for (const { id, nom } of medimail.state.accounts.slice(0, 60)) {
      const { body } = await client.get(`/utilisateurs/${id}`);
      expect(body).toContain('<mm-record></mm-record>');
      expect(dataOf(body).user).toMatchObject({ id, nom });
    }
    expect((await client.get('/utilisateurs/0')).status).toBe(404);
    expect((await client.get('/ui/elements.js')).body).toContain('mm-text-field');
    for (const file of ['page.css', 'icons.svg']) expect((await client.get(`/ui/${file}`)).status).toBe(200);
  });

  it('asks for a login, before and after the session', async () => {
    const { medimail, client, lea, post } = await start('components', false);
    expect((await client.get('/utilisateurs?recherche=x')).body).toContain('<mm-login>');
    const wrong = await client.post('/connexion', { login: 'admin', password: 'x' });
    expect(dataOf(wrong.body)).toMatchObject({ failure: REFUSALS.loginNotMail, typed: 'admin' });
    const right = { login: 'a@ch-demo.fr', password: 'x', next: '/utilisateurs?recherche=x' };
    expect((await client.post('/connexion', right)).location).toBe(right.next);
    expect((await client.post('/connexion', { ...right, next: '//ailleurs.fr' })).location).toBe('/');
    medimail.expireSessions();
    const late = await post('/service/type', { id: lea().id, bal: 'PER' });
    expect([late.value, lea().bal]).toEqual([{ login: true }, 'MED']);
    expect(dataOf((await client.get('/utilisateurs')).body).failure).toBe('Session invalide');
  });

  it('converts an account, and says why when it does not', async () => {
    const { client, lea, post } = await start('components');
    const { id } = lea();
    const list = dataOf((await client.get('/utilisateurs?recherche=schiano')).body);
    expect(list.users).toMatchObject([{ id, impossible: REFUSALS.correspondenceOfOther(lea()) }]);
    await post('/service/type', { id, bal: 'PER' });
    expect((await post('/service/fiche', { id, rpps: '' })).value).toEqual({ refused: REFUSALS.rppsMissing });
    expect((await post('/service/fiche', { id, rpps: rppsFor(lea()) })).value).toEqual({ done: id });
    const malformed = await post('/service/correspondance', { id, local: 'é', visible: false });
    expect(malformed.value).toEqual({ refused: REFUSALS.addressMalformed });
    await post('/service/correspondance', { id, local: 'lea.schiano', visible: false });
    expect(lea()).toMatchObject({ bal: 'PER', correspondence: { visible: false } });
  });

  it.each([
    ['/service/type', '{"id":"10001","bal":"AUTRE"}', 400],
    ['/service/type', 'bal=PER', 400],
    ['/service/type', '7', 400],
    ['/service/autre', '{}', 404],
  ])('answers %s %s with its status', async (path, body, status) => {
    const { post } = await start('components');
    expect((await post(path, body)).status).toBe(status);
  });
});
