import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';

/** The first page after the login. */
export function home(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<p>Bienvenue dans Medimail, la messagerie sécurisée de santé de votre établissement.</p>
<table class="raccourcis" cellspacing="12"><tr>
<td onclick="aller('m=liste&amp;f=inbox')"><img src="/img/message.svg" alt="" width="32" height="32" /><br />Lire mes messages</td>
<td onclick="aller('m=admin_users')"><img src="/img/utilisateurs.svg" alt="" width="32" height="32" /><br />Administrer les comptes</td>
</tr></table>`;
  return page(layout(context, 'Accueil', content));
}
