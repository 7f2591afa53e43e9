import { type Html, html } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { screen } from './layout.ts';

/** The screen that says why there is nothing else. */
export function problem(context: SkinContext, words: string, status = 200): DemoResponse {
  return screen(context, {
    title: 'Action impossible',
    back: '/utilisateurs',
    status,
    content: html`${alert(words)}<p><a class="bouton" href="/utilisateurs">Revenir aux comptes</a></p>`,
  });
}

/** The box above a form that was refused. */
export function alert(words: string | undefined): Html {
  return html`${words && html`<div class="alerte" role="alert"><span aria-hidden="true">⚠</span><p>${words}</p></div>`}`;
}
