import { Window } from 'happy-dom';
import { afterEach, describe, expect, it } from 'vitest';
import { ADMIN, type Medimail, MedimailClient, type MedimailOptions, startMedimail } from './index.ts';

const running: Medimail[] = [];
afterEach(() => Promise.all(running.splice(0).map((medimail) => medimail.close())));

async function start(options: MedimailOptions = {}) {
  const medimail = await startMedimail({ sessionless: true, ...options });
  running.push(medimail);
  return { medimail, client: new MedimailClient(medimail) };
}

function parse(markup: string) {
  const { document } = new Window();
  document.write(markup);
  return document;
}

describe('sessions', () => {
  it('shows the login page with « Session invalide » once they have expired, until a login', async () => {
    const { medimail, client } = await start({ sessionless: false });
    await client.post('/', { login: 'a@ch-demo.fr', password: 'x' });
    medimail.expireSessions();
    const page = parse((await client.get('/?m=user&idk=10001')).body);
    expect(page.querySelector('body script')?.textContent).toContain('Session invalide');
    expect(page.querySelector('[type=password]')).not.toBeNull();
    await client.post('/?m=user_type&idk=10001', { bal_type: 'PERSONNEL' });
    expect(medimail.state.accounts[0]?.bal).toBe('MED');
    await client.post('/', { login: 'a@ch-demo.fr', password: 'x' });
    expect((await client.get('/?m=user&idk=10001')).body).toContain('Fiche utilisateur');
  });

  it('does so for visitors who never had to log in', async () => {
    const { client } = await start();
    expect((await client.get('/')).body).toContain(`Connecté : ${ADMIN}`);
    await client.post('/__demo/expire');
    expect((await client.get('/?m=admin_users')).body).toContain('Session invalide');
    await client.post('/', { login: 'a@ch-demo.fr', password: 'x' });
    expect((await client.get('/?m=admin_users')).body).toContain('Connecté : a@ch-demo.fr');
    expect((await client.submit('/?m=logout')).body).not.toContain('Session invalide');
  });
});

describe('pages', () => {
  it('show names with markup in them as they are', async () => {
    const { client } = await start({ pageSize: 240 });
    const list = parse((await client.get('/?m=admin_users')).body);
    expect(list.querySelectorAll('td.actions')).toHaveLength(240);
    expect(list.querySelectorAll('[onerror], td b')).toHaveLength(0);
    const cells = [...list.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells).toEqual(expect.arrayContaining(['<b>GRAS</b>', '"><img src=x onerror=alert(1)>']));
  });

  it('show the record, type change and correspondence of anybody', async () => {
    const { medimail, client } = await start();
    for (const { id, nom, bal } of medimail.state.accounts.slice(0, 60)) {
      const record = parse((await client.get(`/?m=user&idk=${id}`)).body);
      expect(record.querySelector('[name=usr_nom]')?.getAttribute('value')).toBe(nom);
      expect(record.querySelectorAll('[name=usr_rpps]')).toHaveLength(bal === 'MED' || bal === 'PER' ? 1 : 0);
      for (const m of ['user_type', 'corresp', 'histo']) {
        expect((await client.get(`/?m=${m}&idk=${id}`)).status).toBe(200);
      }
    }
  });

  it('say so when nobody is found', async () => {
    const { client } = await start();
    const page = parse((await client.get('/?m=admin_users&q=%3Cb%3Ezzz')).body);
    expect(page.body.textContent).toContain('Aucun utilisateur trouvé');
    expect(page.querySelector('[name=q]')?.getAttribute('value')).toBe('<b>zzz');
  });

  it('have the banner, unless it is switched off', async () => {
    const { medimail, client } = await start();
    expect((await client.get('/')).body).toContain('Faire passer la nuit');
    medimail.setOptions({ banner: false });
    expect((await client.get('/')).body).not.toContain('Faire passer la nuit');
  });

  it('have their pictures and styles', async () => {
    const { client } = await start();
    const list = parse((await client.get('/?m=admin_users')).body);
    const files = [...list.querySelectorAll('img, script[src], link')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    for (const file of new Set(files)) expect([file, (await client.get(file)).status]).toEqual([file, 200]);
  });
});

describe('the demo', () => {
  it('takes a browser back to its page, and a program to the state', async () => {
    const { medimail, client } = await start();
    const headers = { Accept: 'text/html', Referer: `${medimail.url}?m=user&idk=10001` };
    const back = await client.send('POST', '/__demo/night', '', headers);
    expect([back.status, back.location]).toEqual([303, '/?m=user&idk=10001']);
  });

  it('can be put back as it was', async () => {
    const { medimail, client } = await start();
    const before = structuredClone(medimail.state);
    await client.post('/?m=user_type&idk=10001', { bal_type: 'PERSONNEL' });
    medimail.publishNight();
    expect(medimail.state).not.toEqual(before);
    await client.post('/__demo/reset');
    expect(medimail.state).toEqual(before);
  });

  it('holds the accounts that it is given', async () => {
    const { medimail } = await start({ accounts: [] });
    expect(medimail.state.accounts).toEqual([]);
  });
});

describe('what nobody should ask', () => {
  it.each([
    ['GET', '/?m=user&idk=0', '', 404],
    ['GET', '/?m=corresp', '', 404],
    ['GET', '/?m=nothing', '', 404],
    ['GET', '/?m=open&idk=x', '', 404],
    ['GET', '/?m=admin_users&p=abc&q=%E0%A4%A', '', 200],
    ['GET', '/img/../index.ts', '', 404],
    ['GET', '/img/%2e%2e/medimail.css', '', 200],
    ['GET', '/img/none.svg', '', 404],
    ['GET', '//medimail', '', 404],
    ['POST', '/?m=user&idk=10001', '', 400],
    ['POST', '/?m=user_type&idk=10001', 'bal_type=AUTRE', 400],
    ['POST', '/?m=user&idk=10001', 'x'.repeat(200_000), 413],
    ['DELETE', '/', '', 405],
    ['GET', '/__demo/night', '', 405],
    ['GET', '/__demo/other', '', 404],
  ])('answers %s %s with its status', async (method, path, body, status) => {
    const { client } = await start();
    expect((await client.send(method, path, body)).status).toBe(status);
    expect((await client.get('/')).status).toBe(200);
  });

  it('does not start on a port that is taken', async () => {
    const { medimail } = await start();
    await expect(startMedimail({ port: medimail.port })).rejects.toThrow('EADDRINUSE');
  });
});
