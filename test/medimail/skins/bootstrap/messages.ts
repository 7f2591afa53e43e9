import { MESSAGES } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';

/** The mailbox. */
export function messages(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<p><button type="button" class="btn btn-primary" disabled>Nouveau message</button></p>
<div class="list-group">
${MESSAGES.map(
  ({ id, from, subject, day, read }) =>
    html`  <a class="list-group-item" href="/messages/${id}">${!read && html`<span class="label label-info">Non lu</span> `}<strong>${subject}</strong> <span class="text-muted">${from}, le ${frenchDay(day)}</span></a>\n`,
)}</div>`;
  return page(layout(context, 'Boîte de réception', content));
}

/** One message; `undefined` when there is none of that id. */
export function message(context: SkinContext, id: string): DemoResponse | undefined {
  const found = MESSAGES.find((one) => one.id === id);
  if (!found) return undefined;
  const { from, subject, day, paragraphs, table } = found;
  const row = (cells: readonly string[]) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
  const content = html`<div class="btn-group">
  <button type="button" class="btn btn-default" disabled>Répondre</button>
  <button type="button" class="btn btn-default" disabled>Transférer</button>
</div>
<p>De ${from}, le ${frenchDay(day)}</p>
<div class="well">${paragraphs.map((text) => html`<p>${text}</p>`)}${table && html`<table class="table">${table.map(row)}</table>`}</div>`;
  return page(layout(context, subject, content));
}
