import { whyNoLogin } from '../../actions/check-login.ts';
import { type Html, html, js, script } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { document } from './layout.ts';

/**
 * The login page, whatever was asked for. Failures come as a text inside an inline script, as in the real one.
 *
 * @param failure none on a first visit
 */
export function loginPage(context: SkinContext, failure?: string, login = ''): Html {
  return document(
    context,
    'Connexion',
    html`<div class="connexion">
<h3><img src="/img/logo.svg" alt="" width="28" height="28" /> Medimail</h3>
<form method="post" action="/" name="connexion">
<table align="center" cellpadding="4">
<tr><td align="right">Adresse mail</td><td><input type="text" name="login" size="32" value="${login}" /></td></tr>
<tr><td align="right">Mot de passe</td><td><input type="password" name="password" size="32" /></td></tr>
<tr><td></td><td><input type="submit" value="Se connecter" /></td></tr>
</table>
</form>
<div id="message_connexion"></div>
</div>
${failure && script(`afficherEchec(${js(failure)});`)}`,
  );
}

/** Answers the form of the login page: to the home page, or back with what is wrong. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const login = form.get('login')?.trim() ?? '';
  const failure = whyNoLogin(login, form.get('password') ?? '');
  if (failure) return page(loginPage(context, failure, login));
  return redirect('/?m=accueil', { 'Set-Cookie': context.signIn(login) });
}
