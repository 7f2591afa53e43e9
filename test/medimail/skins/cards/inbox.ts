import { MESSAGES } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { screen } from './layout.ts';
import { problem } from './problem.ts';

/** The messages received. */
export function inbox(_request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<ul class="messages">${MESSAGES.map(
    ({ id, from, subject, day, read }) =>
      html`<li class="${!read && 'nouveau'}"><a href="/messages/${id}"><b>${from}</b><span>${subject}</span><time>${frenchDay(day)}</time></a></li>\n`,
  )}</ul>`;
  return screen(context, { title: 'Messages', content });
}

/** One of them: `/messages/<id>`. Any other address is none. */
export function message({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const found = MESSAGES.find(({ id }) => url.pathname === `/messages/${id}`);
  if (!found) return problem(context, 'Cette page n’existe pas ou n’existe plus.', 404);
  const { from, subject, day, paragraphs, table } = found;
  const row = (texts: readonly string[]): Html =>
    html`<tr>${texts.map((text) => html`<td>${text}</td>`)}</tr>`;
  const content = html`<p class="note">De ${from}, le ${frenchDay(day)}</p>
<article class="carte">${paragraphs.map((text) => html`<p>${text}</p>`)}${
    table && html`<div class="defile"><table>${table.map(row)}</table></div>`
  }</article>`;
  return screen(context, { title: subject, back: '/messages', content });
}
