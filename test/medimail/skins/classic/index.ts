import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { Skin, SkinContext } from '../../skin.ts';
import { asset } from './assets.ts';
import { correspondence } from './correspondence.ts';
import { errorPage } from './error.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { logIn, loginPage } from './login.ts';
import { message } from './message.ts';
import { record } from './record.ts';
import { typeChange } from './type-change.ts';
import { users } from './users.ts';

type Route = (request: DemoRequest, context: SkinContext) => DemoResponse;

/** The pages, by what `?m=` says. */
const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['accueil', home],
  ['liste', inbox],
  ['open', message],
  ['admin_users', users],
  ['user', record],
  ['user_type', typeChange],
  ['corresp', correspondence],
  ['histo', history],
  ['user_del', (_request, context) => errorPage(context, "Votre profil n'autorise pas la suppression.")],
  ['logout', (_request, context) => redirect('/', { 'Set-Cookie': context.signOut() })],
]);

/**
 * Medimail as its web mail was in 2017-2020: one front controller, tables, full page loads, icons that are images,
 * ids used more than once.
 */
export const classic: Skin = {
  name: 'classic',
  handle(request, context) {
    const { pathname, searchParams } = request.url;
    if (pathname !== '/') return asset(pathname);
    const m = searchParams.get('m') ?? '';
    if (request.method === 'POST' && m === '') return logIn(request, context);
    if (context.session.status !== 'open') {
      return page(loginPage(context, context.session.status === 'expired' ? 'Session invalide' : undefined));
    }
    const route = ROUTES.get(m === '' ? 'accueil' : m);
    return route ? route(request, context) : errorPage(context, "Cette page n'existe pas.", { status: 404 });
  },
};
