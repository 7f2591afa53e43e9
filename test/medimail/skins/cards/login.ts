import { whyNoLogin } from '../../actions/check-login.ts';
import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { field } from './field.ts';
import { document } from './layout.ts';
import { alert } from './problem.ts';

const EXPIRED = 'Votre session a expiré. Identifiez-vous à nouveau pour continuer.';

/** The login page, at the address that was asked for. */
export function loginPage({ method, url }: DemoRequest, context: SkinContext): DemoResponse {
  const { pathname, search } = url;
  return show(context, {
    back: method === 'POST' || pathname === '/connexion' ? '/' : pathname + search,
    failure: context.session.status === 'expired' ? EXPIRED : undefined,
  });
}

/** Answers its form: to the page that was wanted, or back with what is wrong. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const login = form.get('identifiant')?.trim() ?? '';
  const back = form.get('retour') ?? '/';
  const failure = whyNoLogin(login, form.get('mot_de_passe') ?? '');
  if (failure) return show(context, { back, failure, login });
  return redirect(/^\/(?!\/)/.test(back) ? back : '/', { 'Set-Cookie': context.signIn(login) });
}

interface Shown {
  back: string;
  failure: string | undefined;
  login?: string;
}

function show(context: SkinContext, { back, failure, login = '' }: Shown): DemoResponse {
  const body = html`<main class="entree"><h1>Medimail</h1><p>La messagerie sécurisée de santé, dans votre poche</p>
${alert(failure)}
<form method="post" action="/connexion">
<input type="hidden" name="retour" value="${back}">
${field('identifiant', 'Adresse mail', login, { keys: 'email' })}
${field('mot_de_passe', 'Mot de passe', '', { type: 'password' })}
<button class="bouton plein large">Se connecter</button>
</form></main>`;
  return page(document(context, 'Connexion', body));
}
