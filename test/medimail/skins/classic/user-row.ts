import { type Html, html, js } from '../../html.ts';
import type { Account } from '../../state.ts';

/** The columns, as the administrator's guide prints them. */
export const USER_HEADERS = [
  'Mail',
  'Statut',
  'Type de bal',
  'Nom',
  'Prénom',
  'Profession',
  'RPPS',
  'ADELI',
  'Actions',
] as const;

/** The row of an account. A click on any cell but the last one opens its record. */
export function userRow(account: Account): Html {
  const { id, mail, status, bal, nom, prenom, profession, rpps, adeli } = account;
  const texts = [bal, nom, prenom, profession, rpps, adeli];
  const cell = (content: Html | string): Html =>
    html`<td class="middle" onclick="aller(${js(`m=user&idk=${id}`)})">${content}</td>\n`;
  return html`<tr class="${status === 'actif' ? 'open' : 'unopen'}">
${cell(mail)}${cell(statusIcon(status))}${texts.map(cell)}<td class="actions" nowrap="nowrap">${actions(account)}</td>
</tr>
`;
}

function statusIcon(status: Account['status']): Html {
  const [alt, title] = status === 'actif' ? ['✓', 'Actif'] : ['✗', 'Inactif'];
  return html`<img src="/img/${status}.svg" alt="${alt}" title="${title}" width="16" height="16" />`;
}

/** Some icons are in a link and some have a handler, as in pages that several people wrote. */
function actions({ id, bal }: Account): Html {
  const address = (m: string): string => `m=${m}&idk=${id}`;
  return html`<input type="hidden" id="kvp_param" value="${id}" /><a href="/?${address('user')}">${icon('modifier', 'Modifier')}</a>
${(bal === 'PER' || bal === 'MED') && html`<img class="bouton" src="/img/ajouter.svg" alt="Ajouter une correspondance MSSanté" title="Ajouter une correspondance MSSanté" width="16" height="16" onclick="aller(${js(address('corresp'))})" />`}
<a href="/?${address('histo')}">${icon('historique', 'Historique')}</a>
<a href="/?${address('user_del')}" onclick="return confirm('Supprimer cet utilisateur ?');">${icon('supprimer', 'Supprimer')}</a>`;
}

function icon(name: string, words: string): Html {
  return html`<img src="/img/${name}.svg" alt="${words}" title="${words}" width="16" height="16" border="0" />`;
}
