import { REFUSALS } from '../../actions/messages.ts';
import { fileIn } from '../../http/files.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { redirect } from '../../http/responses.ts';
import type { Skin, SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { correspondence } from './correspondence.ts';
import { home } from './home.ts';
import { inbox, message } from './inbox.ts';
import { list } from './list.ts';
import { logIn, loginPage } from './login.ts';
import { problem } from './problem.ts';
import { record } from './record.ts';
import { typeChange } from './type-change.ts';

type Page = (request: DemoRequest, context: SkinContext) => DemoResponse;
type AccountPage = (request: DemoRequest, context: SkinContext, account: Account) => DemoResponse;

const PAGES: ReadonlyMap<string, Page> = new Map([
  ['/', home],
  ['/messages', inbox],
  ['/utilisateurs', list],
  ['/deconnexion', (_request, context) => redirect('/connexion', { 'Set-Cookie': context.signOut() })],
]);

const ACCOUNT_PAGES: ReadonlyMap<string, AccountPage> = new Map([
  ['', record],
  ['/type', typeChange],
  ['/correspondance', correspondence],
]);

const PUBLIC = new URL('public/', import.meta.url);

/** A Medimail made for telephones: accounts as cards with a « ⋮ » menu, floating labels, steps at the bottom. */
export const cards: Skin = {
  name: 'cards',
  handle(request, context) {
    const { pathname } = request.url;
    if (pathname.startsWith('/public/')) return fileIn(PUBLIC, pathname.slice('/public/'.length));
    if (pathname === '/connexion' && request.method === 'POST') return logIn(request, context);
    if (pathname === '/connexion' || context.session.status !== 'open') return loginPage(request, context);
    const [, id = '', rest = ''] = /^\/utilisateurs\/(\d+)(\/[a-z]+)?$/.exec(pathname) ?? [];
    const accountPage = id ? ACCOUNT_PAGES.get(rest) : undefined;
    if (!accountPage) return (PAGES.get(pathname) ?? message)(request, context);
    const account = findAccount(context.state, id);
    return account ? accountPage(request, context, account) : problem(context, REFUSALS.unknownAccount, 404);
  },
};
