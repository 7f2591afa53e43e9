import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';

/** The first page after the login. */
export function home(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<div class="jumbotron">
  <p>Bienvenue sur Medimail, la messagerie sécurisée de votre établissement.</p>
  <p>
    <a class="btn btn-primary btn-lg" href="/messages"><span class="glyphicon glyphicon-inbox"></span> Mes messages</a>
    <a class="btn btn-default btn-lg" href="/admin/utilisateurs"><span class="glyphicon glyphicon-user"></span> Gérer les utilisateurs</a>
  </p>
</div>`;
  return page(layout(context, 'Accueil', content));
}
