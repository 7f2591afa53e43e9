import { MESSAGES, type Message } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { errorPage } from './error.ts';
import { layout } from './layout.ts';

/** A message: `?m=open&idk=<id>`. */
export function message({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const found = MESSAGES.find(({ id }) => id === url.searchParams.get('idk'));
  if (!found) return errorPage(context, 'Message inconnu.', { back: '/?m=liste&f=inbox', status: 404 });
  return page(layout(context, found.subject, body(found)));
}

function body({ from, day, paragraphs, table }: Message): Html {
  const cells = (row: readonly string[]): Html =>
    html`<tr>${row.map((text) => html`<td class="middle">${text}</td>`)}</tr>\n`;
  return html`<p class="boutons">
<input type="button" value="Répondre" disabled="disabled" />
<input type="button" value="Transférer" disabled="disabled" />
<input type="button" value="Retour" onclick="aller('m=liste&amp;f=inbox')" />
</p>
<p><b>De :</b> ${from} &nbsp; <b>Date :</b> ${frenchDay(day)}</p>
<div class="message">${paragraphs.map((text) => html`<p>${text}</p>`)}
${table && html`<table border="1" cellspacing="0" cellpadding="3">${table.map(cells)}</table>`}</div>`;
}
