import { search } from '../../actions/search.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { layout } from './layout.ts';
import { message } from './message.ts';

const HEADERS = ['Nom', 'Prénom', 'Mail', 'Type', 'Profession', 'RPPS', 'ADELI', 'Statut', ''] as const;

/** The list, without its rows: a script asks for them, and again for each search and each page. */
export function list({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const saved = findAccount(context.state, url.searchParams.get('ok') ?? '');
  const content = html`<div id="messages-liste">${saved && message('highlight', `Le compte ${saved.mail} a été enregistré.`)}</div>
<form id="filtre" class="barre ui-widget-content ui-corner-all">
<label>Recherche <input type="text" name="q" class="ui-widget-content" size="32"></label>
<label>Type <select name="type"><option value="">Tous</option><option>MED</option><option>PER</option><option>ORG</option><option>APP</option></select></label>
<button type="submit" class="bouton">Filtrer</button>
</form>
<table class="tableau">
<thead class="ui-widget-header"><tr>${HEADERS.map((header) => html`<th>${header}</th>`)}</tr></thead>
<tbody id="lignes" class="ui-widget-content"></tbody>
</table>
<div id="pages" class="barre"></div>
<div id="dialogue"></div>`;
  return page(layout(context, 'Comptes utilisateurs', content));
}

/** The rows of one page of the list, to be put in its table. */
export function rows({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const { searchParams } = url;
  const type = searchParams.get('type') ?? '';
  const found = search(context.state, searchParams.get('q') ?? '').filter(
    ({ bal }) => type === '' || bal === type,
  );
  const shown = pageOf(found, Number(searchParams.get('p')), context.pageSize);
  const none = html`<tr><td colspan="${HEADERS.length}">Aucun compte.</td></tr>`;
  return page(
    found.length === 0
      ? none
      : html`${shown.items.map(row)}<tr class="suite" data-page="${shown.page}" data-pages="${shown.pages}"></tr>`,
  );
}

function row({ id, mail, status, bal, nom, prenom, profession, rpps, adeli }: Account): Html {
  const individual = bal === 'MED' || bal === 'PER';
  const button = (action: string, icon: string, words: string) =>
    html`<button type="button" data-action="${action}" data-id="${id}" data-icone="ui-icon-${icon}">${words}</button>`;
  return html`<tr><td>${nom}</td><td>${prenom}</td><td>${mail}</td><td>${bal}</td><td>${profession}</td><td>${rpps}</td><td>${adeli}</td><td>${status}</td><td class="actions">${button('fiche', 'pencil', 'Ouvrir la fiche')}${individual && button('correspondance', 'plus', 'Ajouter une correspondance MSSanté')}${button('historique', 'clock', 'Historique')}</td></tr>\n`;
}
