import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { Skin, SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { danger } from './alert.ts';
import { asset } from './assets.ts';
import { correspondence } from './correspondence.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { logIn, loginPage } from './login.ts';
import { message, messages } from './messages.ts';
import { record } from './record.ts';
import { changeNature } from './type-modal.ts';
import { users } from './users.ts';

type Page = (request: DemoRequest, context: SkinContext) => DemoResponse;
type AccountPage = (request: DemoRequest, context: SkinContext, account: Account) => DemoResponse;

const PAGES: ReadonlyMap<string, Page> = new Map([
  ['/', home],
  ['/messages', messages],
  ['/admin/utilisateurs', users],
  ['/deconnexion', (_request, context) => redirect('/', { 'Set-Cookie': context.signOut() })],
]);

/** The pages about one account, by what follows its id. */
const ACCOUNT_PAGES: ReadonlyMap<string, AccountPage> = new Map([
  ['', record],
  ['/nature', changeNature],
  ['/correspondance', correspondence],
]);

/**
 * Medimail rewritten around 2014: Bootstrap 3, glyphicons in buttons that have only a `title`, DataTables over the
 * whole list, the type changed in a modal that keeps the focus.
 */
export const bootstrap: Skin = {
  name: 'bootstrap',
  handle(request, context) {
    const { pathname } = request.url;
    const file = asset(pathname);
    if (file) return file;
    if (request.method === 'POST' && pathname === '/connexion') return logIn(request, context);
    if (context.session.status !== 'open') {
      const expired = context.session.status === 'expired';
      return page(
        loginPage(context, expired ? 'Votre session a expiré, veuillez vous reconnecter.' : undefined),
      );
    }
    return PAGES.get(pathname)?.(request, context) ?? aboutOne(request, context) ?? notFound(context);
  },
};

function aboutOne(request: DemoRequest, context: SkinContext): DemoResponse | undefined {
  const { pathname } = request.url;
  const [, messageId] = /^\/messages\/(\d+)$/.exec(pathname) ?? [];
  if (messageId) return message(context, messageId);
  const [, id = '', rest = ''] = /^\/admin\/utilisateurs\/(\d+)(\/[a-z]+)?$/.exec(pathname) ?? [];
  const account = findAccount(context.state, id);
  return account && ACCOUNT_PAGES.get(rest)?.(request, context, account);
}

function notFound(context: SkinContext): DemoResponse {
  return page(layout(context, 'Introuvable', html``, danger('Cette page n’existe pas.')), 404);
}
