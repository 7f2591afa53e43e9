import { MESSAGES } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';

/** The first page after the login. */
export function home(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<div class="ui-widget-content ui-corner-all encart">
<p>Bienvenue. Vous avez ${MESSAGES.filter(({ read }) => !read).length} messages non lus.</p>
</div>`;
  return page(layout(context, 'Accueil', content));
}

/** The mailbox: its messages unfold in place. */
export function inbox(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<div class="barre"><button type="button" class="bouton" disabled>Nouveau message</button> <button type="button" class="bouton" disabled>Répondre</button></div>
<div id="messages">
${MESSAGES.map(
  ({ from, subject, day, paragraphs, table }) => html`<h3>${subject} (${from}, ${frenchDay(day)})</h3>
<div>${paragraphs.map((text) => html`<p>${text}</p>`)}${table && html`<table class="tableau">${table.map(cells)}</table>`}</div>
`,
)}</div>`;
  return page(layout(context, 'Boîte de réception', content));
}

function cells(row: readonly string[]): Html {
  return html`<tr>${row.map((text) => html`<td>${text}</td>`)}</tr>`;
}
