import { type Html, html } from '../../html.ts';
import type { Account } from '../../state.ts';

/** What the card says, by its terms. */
function facts({
  nom,
  prenom,
  bal,
  profession,
  rpps,
  adeli,
  correspondence,
}: Account): [term: string, value: string][] {
  return [
    ['Nom', nom],
    ['Prénom', prenom],
    ['Type de BAL', bal],
    ['Profession', profession],
    ['RPPS', rpps],
    ['ADELI', adeli],
    ['Correspondance', correspondence?.address ?? ''],
  ];
}

/** The card of an account. What can be done with it is in the « ⋮ » menu. */
export function accountCard(account: Account): Html {
  const { id, mail, status, nom, prenom } = account;
  const name = `${prenom} ${nom}`.trim() || mail;
  return html`<article class="carte compte" aria-label="${name}">
<header><h2>${mail}</h2><span class="etat ${status}">${status === 'actif' ? 'Actif' : 'Inactif'}</span>
<div class="menu"><button type="button" class="rond" aria-haspopup="menu" aria-expanded="false" aria-controls="menu-${id}" aria-label="Actions pour ${name}">⋮</button>
${menu(account)}</div></header>
<dl>${facts(account).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value || '—'}</dd></div>`)}</dl>
</article>
`;
}

function menu({ id, bal }: Account): Html {
  const item = (path: string, words: string): Html =>
    html`<a role="menuitem" href="/utilisateurs/${id}${path}">${words}</a>`;
  const individual = bal === 'MED' || bal === 'PER';
  return html`<div role="menu" id="menu-${id}" hidden>${item('', 'Modifier')}${
    individual && item('/correspondance', 'Ajouter une correspondance')
  }<button type="button" role="menuitem" disabled>Désactiver</button></div>`;
}
