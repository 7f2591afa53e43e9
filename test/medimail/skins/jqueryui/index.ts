import { REFUSALS } from '../../actions/messages.ts';
import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { json, page, redirect } from '../../http/responses.ts';
import type { Skin, SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { asset } from './assets.ts';
import { ajaxCorrespondence, ajaxSave } from './correspondence.ts';
import { home, inbox } from './home.ts';
import { layout } from './layout.ts';
import { list, rows } from './list.ts';
import { logIn, loginPage } from './login.ts';
import { message } from './message.ts';
import { record, save } from './record.ts';
import { ajaxType } from './type-dialog.ts';

type Page = (request: DemoRequest, context: SkinContext) => DemoResponse;
type AccountPage = (request: DemoRequest, context: SkinContext, account: Account) => DemoResponse;

/** By method, address and action. */
const PAGES: ReadonlyMap<string, Page> = new Map([
  ['GET /', home],
  ['GET /gestion.php accueil', home],
  ['GET /gestion.php boite', inbox],
  ['GET /gestion.php liste', list],
  ['GET /ajax.php lignes', rows],
  ['GET /gestion.php quitter', (_request, context) => redirect('/', { 'Set-Cookie': context.signOut() })],
]);

const ACCOUNT_PAGES: ReadonlyMap<string, AccountPage> = new Map([
  ['GET /gestion.php fiche', record],
  ['POST /gestion.php enregistrer', save],
  ['POST /ajax.php type', ajaxType],
  ['GET /ajax.php correspondance', ajaxCorrespondence],
  ['POST /ajax.php enregistrer-correspondance', ajaxSave],
]);

/**
 * Medimail around 2011: jQuery UI. The list's rows are fetched and replaced, the type is changed in a dialog, and the
 * correspondence is one more dialog, fetched over the list: none of these loads a page.
 */
export const jqueryui: Skin = {
  name: 'jqueryui',
  handle(request, context) {
    const { method, url } = request;
    const file = asset(url.pathname);
    if (file) return file;
    if (method === 'POST' && url.pathname === '/connexion.php') return logIn(request, context);
    if (context.session.status !== 'open') return loggedOut(request, context);
    const what = `${method} ${url.pathname} ${url.searchParams.get('action') ?? ''}`.trim();
    const found = PAGES.get(what)?.(request, context);
    if (found) return found;
    const account = findAccount(context.state, url.searchParams.get('id') ?? '');
    const aboutOne = ACCOUNT_PAGES.get(what);
    if (account && aboutOne) return aboutOne(request, context, account);
    const said = message('error', aboutOne ? REFUSALS.unknownAccount : 'Page introuvable.');
    return page(layout(context, 'Erreur', html`${said}`), 404);
  },
};

/** A script is told, and leaves for the login page. */
function loggedOut({ url }: DemoRequest, context: SkinContext): DemoResponse {
  if (url.pathname === '/ajax.php') return { ...json({ erreur: 'Session expirée' }), status: 401 };
  return page(loginPage(context, context.session.status === 'expired' ? 'Session invalide' : undefined));
}
