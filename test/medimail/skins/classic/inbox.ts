import { MESSAGES } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { html, js } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';
import { pagination } from './pagination.ts';

/** The mailbox: `?m=liste&f=inbox&o=date&p=<page>`. */
export function inbox({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const shown = pageOf(MESSAGES, Number(url.searchParams.get('p')), context.pageSize);
  const content = html`<p class="boutons"><input type="button" value="Nouveau message" disabled="disabled" /></p>
<table class="liste" width="100%" cellspacing="0" cellpadding="3">
<tr class="titre"><th>De</th><th>Objet</th><th>Date</th></tr>
${shown.items.map(({ id, from, subject, day, read }) => {
  const open = `aller(${js(`m=open&idk=${id}`)})`;
  return html`<tr class="${read ? 'open' : 'unopen'}">
<td class="middle" onclick="${open}">${from}</td>
<td class="middle" onclick="${open}">${subject}</td>
<td class="middle" onclick="${open}">${frenchDay(day)}<input type="hidden" id="kvp_param" value="${id}" /></td>
</tr>
`;
})}</table>
${pagination(shown, (p) => `/?m=liste&f=inbox&o=date&p=${p}`)}`;
  return page(layout(context, 'Boîte de réception', content));
}
