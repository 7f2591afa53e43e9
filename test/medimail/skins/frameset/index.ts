import { REFUSALS } from '../../actions/messages.ts';
import { fileIn } from '../../http/files.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { Skin, SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { correspondence } from './correspondence.ts';
import { frames, header, menu } from './layout.ts';
import { list } from './list.ts';
import { logIn, loginPage } from './login.ts';
import { home, messages } from './messages.ts';
import { record } from './record.ts';
import { refusalPage } from './refusal.ts';
import { typeChange } from './type-change.ts';

const PUBLIC = new URL('public/', import.meta.url);

type Page = (request: DemoRequest, context: SkinContext) => DemoResponse;
type AccountPage = (request: DemoRequest, context: SkinContext, account: Account) => DemoResponse;

const PAGES: ReadonlyMap<string, Page> = new Map([
  ['/', (_request, context) => page(frames(context))],
  // Without a referrer, the demo's banner leads back to the frames and not to this one alone.
  ['/ENTETE.ASP', (_request, context) => page(header(context), 200, { 'Referrer-Policy': 'no-referrer' })],
  ['/MENU.ASP', () => page(menu())],
  ['/ACCUEIL.ASP', home],
  ['/MESSAGES.ASP', messages],
  ['/COMPTES.ASP', list],
  ['/SORTIE.ASP', (_request, context) => redirect('/', { 'Set-Cookie': context.signOut() })],
]);

const ACCOUNT_PAGES: ReadonlyMap<string, AccountPage> = new Map([
  ['/FICHE.ASP', record],
  ['/TYPE.ASP', typeChange],
  ['/CORRESP.ASP', correspondence],
]);

/**
 * Medimail around 2003: frames, a frame in a page, capitals without accents, no-break spaces, tables without `<th>`,
 * text links, refusals as boxes of the browser.
 */
export const frameset: Skin = {
  name: 'frameset',
  handle(request, context) {
    const { pathname, searchParams } = request.url;
    if (pathname === '/STYLE.CSS') return fileIn(PUBLIC, 'style.css');
    if (request.method === 'POST' && pathname === '/CONNEXION.ASP') return logIn(request, context);
    if (context.session.status !== 'open') {
      return page(loginPage(context.session.status === 'expired' ? 'Session expirée' : undefined));
    }
    const account = findAccount(context.state, searchParams.get('ID') ?? '');
    const aboutOne = ACCOUNT_PAGES.get(pathname);
    if (aboutOne)
      return account ? aboutOne(request, context, account) : refusalPage(REFUSALS.unknownAccount, 404);
    return PAGES.get(pathname)?.(request, context);
  },
};
