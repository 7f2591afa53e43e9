import { whyNoLogin } from '../../actions/check-login.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { danger } from './alert.ts';
import { document } from './layout.ts';

/** The login page: a panel in the middle. */
export function loginPage(context: SkinContext, failure?: string, login = ''): Html {
  return document(
    context,
    'Connexion',
    html`<div class="container"><div class="row"><div class="col-sm-6 col-sm-offset-3 connexion">
${failure && danger(failure)}
  <div class="panel panel-primary">
    <div class="panel-heading"><h3 class="panel-title">Medimail – Messagerie sécurisée de santé</h3></div>
    <div class="panel-body">
      <form method="post" action="/connexion">
        <div class="form-group"><label for="login">Adresse e-mail</label><input type="text" class="form-control" id="login" name="login" value="${login}"></div>
        <div class="form-group"><label for="password">Mot de passe</label><input type="password" class="form-control" id="password" name="password"></div>
        <button type="submit" class="btn btn-primary btn-block">Connexion</button>
      </form>
    </div>
  </div>
</div></div></div>`,
  );
}

/** Answers its form. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const login = form.get('login')?.trim() ?? '';
  const failure = whyNoLogin(login, form.get('password') ?? '');
  if (failure) return page(loginPage(context, failure, login));
  return redirect('/', { 'Set-Cookie': context.signIn(login) });
}
