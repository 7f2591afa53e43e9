import { REFUSALS } from '../../actions/messages.ts';
import { search } from '../../actions/search.ts';
import { MESSAGES } from '../../data/messages.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { findAccount } from '../../state.ts';
import { document } from './document.ts';
import { userOf } from './user.ts';

const NOTICES: Readonly<Record<string, string>> = {
  fiche: 'Utilisateur enregistré.',
  type: 'Type de BAL modifié.',
};

/** The page of an address. */
export function pageAt(request: DemoRequest, context: SkinContext): DemoResponse {
  const { pathname, searchParams } = request.url;
  const notice = NOTICES[searchParams.get('info') ?? ''] ?? '';
  if (pathname === '/') return document(context, { title: 'Accueil', element: 'mm-home', data: {} });
  if (pathname === '/messages') {
    return document(context, { title: 'Messages', element: 'mm-inbox', data: { messages: MESSAGES } });
  }
  if (pathname === '/utilisateurs') return users(searchParams, context, notice);
  const message = MESSAGES.find(({ id }) => pathname === `/messages/${id}`);
  if (message) return document(context, { title: message.subject, element: 'mm-message', data: { message } });
  return record(pathname, context, notice);
}

function users(query: URLSearchParams, context: SkinContext, notice: string): DemoResponse {
  const words = query.get('recherche') ?? '';
  const found = search(context.state, words);
  const { items, page, pages } = pageOf(found, Number(query.get('page')), context.pageSize);
  const data = { users: items.map(userOf), query: words, page, pages, total: found.length, notice };
  return document(context, { title: 'Gestion des utilisateurs Medimail', element: 'mm-users', data });
}

function record(pathname: string, context: SkinContext, notice: string): DemoResponse {
  const [, id = ''] = /^\/utilisateurs\/(\d+)$/.exec(pathname) ?? [];
  const account = findAccount(context.state, id);
  if (!account) {
    const problem = id ? REFUSALS.unknownAccount : 'Cette page n’existe pas.';
    return document(context, { title: 'Erreur', element: 'mm-problem', data: { problem }, status: 404 });
  }
  const data = { user: userOf(account), professions: PROFESSIONS, notice };
  return document(context, { title: 'Fiche utilisateur', element: 'mm-record', data });
}
