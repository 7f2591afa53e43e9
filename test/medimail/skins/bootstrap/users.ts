import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { success } from './alert.ts';
import { layout } from './layout.ts';

const HEADERS = [
  'Adresse mail',
  'Statut',
  'Nom',
  'Prénom',
  'Type de BAL',
  'Profession',
  'N° RPPS',
  'N° ADELI',
  'Actions',
] as const;

/** The list: every account is in the page, which DataTables pages, sorts and searches. */
export function users(request: DemoRequest, context: SkinContext): DemoResponse {
  const content = html`<table id="utilisateurs" class="table table-striped table-bordered table-condensed" data-page-length="${context.pageSize}">
  <thead><tr>${HEADERS.map((header) => html`<th>${header}</th>`)}</tr></thead>
  <tbody>
${context.state.accounts.map(row)}  </tbody>
</table>`;
  return page(layout(context, 'Gestion des utilisateurs', content, success(request, context)));
}

function row(account: Account): Html {
  const { mail, status, nom, prenom, bal, profession, rpps, adeli } = account;
  const label = status === 'actif' ? 'label-success' : 'label-default';
  return html`    <tr><td>${mail}</td><td><span class="label ${label}">${status}</span></td><td>${nom}</td><td>${prenom}</td><td>${bal}</td><td>${profession}</td><td>${rpps}</td><td>${adeli}</td><td class="text-nowrap">${actions(account)}</td></tr>\n`;
}

function actions({ id, bal }: Account): Html {
  const address = `/admin/utilisateurs/${id}`;
  const individual = bal === 'PER' || bal === 'MED';
  return html`<a class="btn btn-default btn-xs" href="${address}" title="Éditer"><span class="glyphicon glyphicon-pencil" aria-hidden="true"></span></a>
${individual && html`<a class="btn btn-default btn-xs" href="${address}/correspondance" title="Ajouter une correspondance"><span class="glyphicon glyphicon-plus" aria-hidden="true"></span></a>`}
<button type="button" class="btn btn-danger btn-xs" title="Supprimer" disabled><span class="glyphicon glyphicon-trash" aria-hidden="true"></span></button>`;
}
