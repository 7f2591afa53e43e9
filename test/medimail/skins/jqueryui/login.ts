import { whyNoLogin } from '../../actions/check-login.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { document } from './layout.ts';
import { message } from './message.ts';

/** The login page: a dialog that cannot be closed. */
export function loginPage(context: SkinContext, failure?: string, login = ''): Html {
  return document(
    context,
    'Connexion',
    html`<div id="connexion" title="Connexion à MEDIMAIL">
${failure && message('error', failure)}
<form method="post" action="/connexion.php">
<div class="ligne"><label>Login</label><input type="text" name="login" class="ui-widget-content" value="${login}"></div>
<div class="ligne"><label>Mot de passe</label><input type="password" name="password" class="ui-widget-content"></div>
</form>
</div>`,
  );
}

/** Answers its form. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const login = form.get('login')?.trim() ?? '';
  const failure = whyNoLogin(login, form.get('password') ?? '');
  if (failure) return page(loginPage(context, failure, login));
  return redirect('/', { 'Set-Cookie': context.signIn(login) });
}
