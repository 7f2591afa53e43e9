import { changeType } from '../../actions/change-type.ts';
import { whyNoLogin } from '../../actions/check-login.ts';
import { REFUSALS } from '../../actions/messages.ts';
import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { saveUser } from '../../actions/save-user.ts';
import { search } from '../../actions/search.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { MESSAGES } from '../../data/messages.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import { frenchDay } from '../../days.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { json } from '../../http/responses.ts';
import { pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, type Bal, type Correspondence, findAccount, type Outcome } from '../../state.ts';
import type { CorrespondenceDetails, UserDetails, UserLine, UserPage } from './wire.ts';

type Call = (request: DemoRequest, context: SkinContext) => DemoResponse;
type AccountCall = (request: DemoRequest, context: SkinContext, account: Account) => DemoResponse;

const CALLS: ReadonlyMap<string, Call> = new Map([
  ['GET session', (_request, { session }) => json({ login: session.status === 'open' ? session.login : '' })],
  ['POST deconnexion', (_request, context) => json({}, 200, { 'Set-Cookie': context.signOut() })],
  ['GET messages', () => json(MESSAGES)],
  ['GET utilisateurs', list],
]);

const ACCOUNT_CALLS: ReadonlyMap<string, AccountCall> = new Map([
  ['GET', (_request, _context, account) => json(details(account))],
  ['POST', save],
  ['POST type', changeTypeOf],
  ['GET correspondance', (_request, _context, account) => correspondence(account)],
  ['POST correspondance', saveCorrespondenceOf],
]);

/** Answers a call: 401 without a session, 422 with a message when it is refused. */
export function answerApi(request: DemoRequest, context: SkinContext, path: string): DemoResponse {
  const { method, data } = request;
  if (method === 'POST' && path === 'session') return logIn(data, context);
  const { status } = context.session;
  if (status !== 'open') return json({ message: status === 'expired' ? 'Votre session a expiré.' : '' }, 401);
  const call = CALLS.get(`${method} ${path}`);
  if (call) return call(request, context);
  const [, id = '', what = ''] = /^utilisateurs\/(\d+)(?:\/([a-z]+))?$/.exec(path) ?? [];
  const accountCall = id ? ACCOUNT_CALLS.get(`${method} ${what}`.trim()) : undefined;
  const account = findAccount(context.state, id);
  if (accountCall && account) return accountCall(request, context, account);
  return json({ message: accountCall ? REFUSALS.unknownAccount : 'Ressource inconnue.' }, 404);
}

function logIn(data: DemoRequest['data'], context: SkinContext): DemoResponse {
  const login = text(data.login).trim();
  const failure = whyNoLogin(login, text(data.password));
  if (failure) return json({ message: failure }, 403);
  return json({ login }, 200, { 'Set-Cookie': context.signIn(login) });
}

function list({ url: { searchParams } }: DemoRequest, { state, pageSize }: SkinContext): DemoResponse {
  const found = search(state, searchParams.get('q') ?? '');
  const { items, page, pages } = pageOf(found, Number(searchParams.get('page')), pageSize);
  return json({ users: items.map(lineOf), total: found.length, page, pages } satisfies UserPage);
}

function save({ data }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const { id, profession, rpps, adeli } = account;
  const fields = {
    nom: text(data.nom, account.nom),
    prenom: text(data.prenom, account.prenom),
    profession: text(data.profession, profession),
    rpps: text(data.rpps, rpps),
    adeli: text(data.adeli, adeli),
    phone: text(data.phone, account.phone),
  };
  return outcomeOf(context.apply(saveUser(context.state, id, fields)), context, id);
}

const BALS: readonly unknown[] = ['MED', 'PER', 'ORG', 'APP'] satisfies Bal[];

function changeTypeOf({ data }: DemoRequest, context: SkinContext, { id }: Account): DemoResponse {
  if (!BALS.includes(data.bal)) return json({ message: 'Type de BAL inconnu.' }, 422);
  return outcomeOf(context.apply(changeType(context.state, id, data.bal as Bal)), context, id);
}

function saveCorrespondenceOf({ data }: DemoRequest, context: SkinContext, { id }: Account): DemoResponse {
  const visible = typeof data.visible === 'boolean' ? data.visible : undefined;
  const outcome = context.apply(saveCorrespondence(context.state, id, { local: text(data.local), visible }));
  return outcomeOf(outcome, context, id);
}

function outcomeOf(outcome: Outcome, { state }: SkinContext, id: string): DemoResponse {
  if (!outcome.ok) return json({ message: outcome.message }, 422);
  const account = findAccount(state, id);
  return account ? json(details(account)) : json({ message: REFUSALS.unknownAccount }, 404);
}

function correspondence(account: Account): DemoResponse {
  const impossible = whyNoCorrespondence(account);
  if (impossible) return json({ message: impossible }, 422);
  const { mail, correspondence: saved } = account;
  return json({
    user: lineOf(account),
    local: proposedLocalPart(account),
    domain: mssanteDomain(mail),
    visible: saved?.visible ?? null,
    publication: saved ? publicationOf(saved) : '',
  } satisfies CorrespondenceDetails);
}

function publicationOf({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'Liste rouge';
  return publishedAt ? `Publiée le ${frenchDay(publishedAt)}` : 'En attente de publication';
}

function lineOf({ id, mail, status, bal, nom, prenom, profession, rpps, adeli }: Account): UserLine {
  return { id, mail, status, bal, nom, prenom, profession, rpps, adeli };
}

function details(account: Account): UserDetails {
  return { ...lineOf(account), phone: account.phone ?? '', professions: PROFESSIONS };
}

function text(value: unknown, otherwise = ''): string {
  return typeof value === 'string' ? value : otherwise;
}
