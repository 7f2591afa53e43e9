import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { screen } from './layout.ts';

/** The first screen. */
export function home(_request: DemoRequest, context: SkinContext): DemoResponse {
  const login = context.session.status === 'open' ? context.session.login : '';
  return screen(context, {
    title: 'Medimail',
    content: html`<p class="note">Bonjour, vous êtes connecté avec ${login}.</p>
<div class="cartes"><a class="carte tuile" href="/messages"><h2>Messages</h2><p>Lire les messages reçus</p></a>
<a class="carte tuile" href="/utilisateurs"><h2>Comptes</h2><p>Gérer les utilisateurs de l’établissement</p></a></div>`,
  });
}
