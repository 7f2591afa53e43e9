import { search } from '../../actions/search.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';
import { notice } from './notice.ts';
import { pagination } from './pagination.ts';
import { USER_HEADERS, userRow } from './user-row.ts';

/** The list: `?m=admin_users&q=<words>&p=<page>`. */
export function users(request: DemoRequest, context: SkinContext): DemoResponse {
  const { searchParams } = request.url;
  const query = searchParams.get('q') ?? '';
  const found = search(context.state, query);
  const shown = pageOf(found, Number(searchParams.get('p')), context.pageSize);
  const content = html`${notice(request, context)}${searchForm(query)}
${
  found.length === 0
    ? html`<p class="vide">Aucun utilisateur trouvé</p>`
    : html`<p class="nombre">${found.length} utilisateur${found.length > 1 && 's'} trouvé${found.length > 1 && 's'}</p>
<table class="liste" width="100%" cellspacing="0" cellpadding="3">
<tr class="titre">${USER_HEADERS.map((header) => html`<th>${header}</th>`)}</tr>
${shown.items.map(userRow)}</table>
${pagination(shown, (p) => `/?${new URLSearchParams({ m: 'admin_users', q: query, p: String(p) })}`)}`
}`;
  return page(layout(context, 'Gestion des utilisateurs Medimail', content));
}

function searchForm(query: string): Html {
  return html`<form method="get" action="/" class="recherche">
<input type="hidden" name="m" value="admin_users" id="kvp_param" />
<table cellpadding="3"><tr>
<td><label for="q">Rechercher</label></td>
<td><input type="text" name="q" id="q" size="40" value="${query}" /></td>
<td><input type="submit" value="Rechercher" /></td>
<td><span class="aide">mail, nom, prénom ou identifiant</span></td>
</tr></table>
</form>`;
}
